import { checkWholeText } from '#answer/check/check-text.ts';
import { MisuseError } from '#command/misuse.ts';
import { readSettings } from '#config/settings.ts';
import { openReader } from '#formats/open-reader.ts';
import { FormatRefusal } from '#formats/source-text.ts';
import { loadLibrary } from '#library/load.ts';
import type { Answer } from '#model/answer.ts';
import { clean } from '#render/wording/clean.ts';
import { createArchive } from '#search/archive.ts';
import { FileRefusal } from '#storage/files.ts';
import { checkJson, checkReport } from './check-report.ts';
import { chosenLibrary, guard, readOptions, type Setting, status } from './guard.ts';
import { chooseLook, write } from './output.ts';
import { type ReadSource, readSource } from './read-source.ts';

/** In UTF-16 units: a long report; a book is no draft. */
const longestText = 200_000;

/**
 * Checks the quotations and figures of a file against the library and prints what each is worth. Gives the
 * exit status: 0 where all of them are exact or in the same words, of the speaker on record, and where there
 * is none; 1 where one is not; 2 misuse; 70 a bug, with its stack.
 */
export function runCheckText(setting: Setting): Promise<number> {
  const { argv, env, stdout, stderr } = setting;
  return guard(setting, async () => {
    const { values, positionals } = readOptions(argv, {
      help: { type: 'boolean', short: 'h', default: false },
      json: { type: 'boolean', default: false },
      library: { type: 'string' },
    });
    if (values.help) {
      await write(stdout, usage);
      return status.right;
    }
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0) throw new MisuseError('Name one file, or see --help.');
    const library = chosenLibrary(values.library) ?? env.ON_RECORD_LIBRARY;
    const { libraryFolder } = readSettings({ ON_RECORD_LIBRARY: library });
    const { text, file } = await readDraft(path);
    const { documents, faults } = loadLibrary(libraryFolder);
    for (const fault of faults) await write(stderr, `${fault.file}: ${fault.field}: ${fault.problem}\n`);
    const answer = checkWholeText(createArchive(documents), text);
    const look = () => chooseLook(stdout, env);
    await write(stdout, values.json ? checkJson(file, text, answer) : checkReport(text, answer, look()));
    return answer.items.every(isRight) ? status.right : status.wrong;
  });
}

/** The text of a file. Throws a MisuseError where it cannot be read or is too long. */
async function readDraft(path: string): Promise<ReadSource> {
  const reader = openReader();
  try {
    const source = await readSource(path, reader);
    if (source.text.length <= longestText) return source;
    const most = longestText.toLocaleString('en-GB');
    throw new MisuseError(`${clean(path)} is longer than ${most} characters, which is too long to check.`);
  } catch (error) {
    const isRefused = error instanceof FileRefusal || error instanceof FormatRefusal;
    throw isRefused ? new MisuseError(`${clean(`${path} ${error.message}`)}.`) : error;
  } finally {
    await reader.close();
  }
}

function isRight(item: Answer['items'][number]): boolean {
  if (item.type !== 'claim') return true;
  return (item.verdict === 'exact' || item.verdict === 'same-words') && item.speakerMatch !== 'other';
}

const usage = `Usage: npm run -s check-text -- [options] FILE

Checks a draft: holds every quotation and every figure of FILE (.txt, .md, .html, .htm, .pdf, .docx)
against the library, and tells what each is worth, the gravest first, with its paragraph.

Options:
  --json          print the answer as one line of JSON
  --library DIR   take the documents from this folder (default: ON_RECORD_LIBRARY, or data/documents)
  -h, --help      print this

Exit status: 0 all are exact or in the same words (or there is none to check), 1 one is not, 2 misuse.
`;
