import { MisuseError } from '#command/misuse.ts';
import { documentIdFor } from '#extract/document/ids.ts';
import { UnfitText } from '#extract/document/source.ts';
import { summarise } from '#extract/document/summarise.ts';
import { openReader } from '#formats/open-reader.ts';
import { FormatRefusal } from '#formats/source-text.ts';
import type { Document } from '#model/document.ts';
import { clean } from '#render/wording/clean.ts';
import { FileRefusal } from '#storage/files.ts';
import { extractLines } from './extract-lines.ts';
import { guard, readOptions, type Setting, status } from './guard.ts';
import { chooseLook, type Streams, write } from './output.ts';
import { readSource } from './read-source.ts';
import { renderSummary } from './summary.ts';

/**
 * Prints what an article says, for a person or as JSON. Gives the exit status: 0 read, 1 a file or a line
 * was refused, 2 misuse, 70 a bug, with its stack.
 */
export function runExtract(setting: Setting & Streams): Promise<number> {
  const { argv, env, stdout, stderr } = setting;
  return guard(setting, async () => {
    const { values, positionals } = readOptions(argv, {
      help: { type: 'boolean', short: 'h', default: false },
      json: { type: 'boolean', default: false },
      jsonl: { type: 'boolean', default: false },
    });
    if (values.help) {
      await write(stdout, usage);
      return status.right;
    }
    const [path, ...more] = positionals;
    if (values.jsonl && (values.json || path !== undefined)) {
      throw new MisuseError('--jsonl takes its articles from standard input, and no file or other option.');
    }
    if (values.jsonl) return extractLines(setting);
    if (path === undefined || more.length > 0) throw new MisuseError('Name one file, or see --help.');
    const document = await readDocument(path);
    if (typeof document === 'string') {
      await write(stderr, `${clean(`${path} ${document}`)}.\n`);
      return status.wrong;
    }
    const json = () => `${JSON.stringify(document, null, 2)}\n`;
    await write(stdout, values.json ? json() : renderSummary(document, chooseLook(stdout, env)));
    return status.right;
  });
}

/** The document of a file; or why there is none, as the end of a sentence that begins with the file's name. */
async function readDocument(path: string): Promise<Document | string> {
  const reader = openReader();
  try {
    const source = await readSource(path, reader);
    const chooseId = (title: string) => documentIdFor(title, () => false);
    return summarise({ ...source, earlier: [], chooseId });
  } catch (error) {
    const isRefused = [FileRefusal, FormatRefusal, UnfitText].some((kind) => error instanceof kind);
    if (isRefused && error instanceof Error) return error.message;
    throw error;
  } finally {
    await reader.close();
  }
}

const usage = `Usage: npm run -s extract -- [options] FILE
       npm run -s extract -- --jsonl < ARTICLES

Reads one article and prints what it says: who said what, reported speech, figures, people.

Options:
  --json      print the document, as it would be added to a library
  --jsonl     read {"id", "text"} from each line of standard input, and print a line of JSON each
  -h, --help  print this

Exit status: 0 read, 1 a file or a line was refused, 2 misuse.
`;
