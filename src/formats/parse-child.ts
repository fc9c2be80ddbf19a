import { confine } from './confinement.ts';
import { type ParseReply, type RequestHead, readHead } from './parse-request.ts';
import { FormatRefusal, type SourceText } from './source-text.ts';

const newline = 0x0a;

const parsers: Readonly<Record<RequestHead['format'], (bytes: Uint8Array) => Promise<SourceText>>> = {
  html: async (bytes) => (await import('./html.ts')).readHtml(bytes),
  pdf: async (bytes) => (await import('./pdf.ts')).readPdf(bytes),
  docx: async (bytes) => (await import('./docx.ts')).readDocx(bytes),
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const controls = /[\u0000-\u0008\u000b-\u001f]/g;

const kinds = { html: 'an HTML page', pdf: 'a PDF file', docx: 'a Word document' } as const;

confine();
for await (const [head, bytes] of requests()) {
  process.stdout.write(`${JSON.stringify(await replyTo(head, bytes))}\n`);
}
// The other side has closed the pipe or is gone; the watchdog must not keep this one alive.
process.exit(0);

async function replyTo({ format }: RequestHead, bytes: Uint8Array): Promise<ParseReply> {
  try {
    const source = await parsers[format](bytes);
    return { source: { ...source, text: cleaned(source.text) } };
  } catch (error) {
    if (error instanceof FormatRefusal) return { refusal: error.message };
    if (error instanceof RangeError) return { refusal: 'is nested too deeply to be read' };
    return { refusal: `cannot be read as ${kinds[format]}: it is damaged or something else` };
  }
}

/** PDF files have stray controls and halves of characters in their texts. */
function cleaned(text: string): string {
  return text.toWellFormed().replace(controls, '');
}

async function* requests(): AsyncGenerator<[RequestHead, Uint8Array]> {
  let chunks: Buffer[] = [];
  let length = 0;
  let head: RequestHead | null = null;
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
    length += chunk.length;
    if (!head) {
      const all = Buffer.concat(chunks);
      const end = all.indexOf(newline);
      if (end === -1) continue;
      head = readHead(all.toString('utf8', 0, end));
      chunks = [all.subarray(end + 1)];
      length -= end + 1;
    }
    if (length < head.length) continue;
    yield [head, Buffer.concat(chunks)];
    [chunks, length, head] = [[], 0, null];
  }
}
