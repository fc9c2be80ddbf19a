import mammoth from 'mammoth';
import { oldDocument, startsAs, zipArchive } from './signature.ts';
import { bareText, FormatRefusal, type SourceText } from './source-text.ts';
import { listEntries, unpackedLength } from './zip.ts';

/** The text of a long book; markup takes most of a part. */
const mostMarkup = 6_000_000;
const mainPart = 'word/document.xml';

/**
 * The paragraphs of a Word document, in order; comments and deleted words are left out. Throws
 * `FormatRefusal`.
 */
export async function readDocx(bytes: Uint8Array): Promise<SourceText> {
  const archive = Buffer.from(bytes);
  checkArchive(archive);
  const { value } = await mammoth.extractRawText({ buffer: archive });
  const paragraphs = value.split(/\n{2,}/u).map(withoutBlankLines);
  const text = paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
  if (text === '') throw new FormatRefusal('holds no text');
  return bareText(text);
}

/** Markup of a few kilobytes can unpack to gigabytes, and the reader of it needs far more memory still. */
function checkArchive(archive: Buffer): void {
  const signature = startsAs(archive);
  if (signature === oldDocument)
    throw new FormatRefusal(`is ${oldDocument}: save it as .docx, without a password`);
  if (signature !== zipArchive)
    throw new FormatRefusal(`is ${signature ?? 'something else'}, not a Word document`);
  const parts = listEntries(archive).filter(({ name }) => /\.(?:xml|rels)$/i.test(name));
  if (!parts.some(({ name }) => name === mainPart))
    throw new FormatRefusal('is an archive, but no Word document');
  let left = mostMarkup;
  for (const part of parts) {
    if (part.unpacked > left) throw tooLarge();
    left -= unpackedLength(archive, part, left + 1);
    if (left < 0) throw tooLarge();
  }
}

const tooLarge = () => new FormatRefusal(`unpacks to more than ${mostMarkup / 1_000_000} MB of markup`);

function withoutBlankLines(paragraph: string): string {
  return paragraph
    .split('\n')
    .filter((line) => line.trim() !== '')
    .join('\n');
}
