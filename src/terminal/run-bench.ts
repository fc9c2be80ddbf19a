import { inspect, parseArgs } from 'node:util';
import { cleanText } from '#command/check.ts';
import type { Command } from '#command/define.ts';
import { createDesk, type Desk } from '#command/desk.ts';
import { MisuseError } from '#command/misuse.ts';
import { readSettings } from '#config/settings.ts';
import { LibraryFolderError, loadLibrary } from '#library/load.ts';
import { createArchive } from '#search/archive.ts';
import { type BenchQuestion, drawQuestions } from './bench-questions.ts';
import { reportTimings } from './bench-report.ts';
import { type Output, write } from './output.ts';

/** What the entry point hands in; `argv` without the names of program and script. */
export type BenchSetting = {
  argv: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
  commands: readonly Command[];
  stdout: Output;
  stderr: Output;
};

type Arguments = { help: boolean; library: string | undefined; seed: number; number: number };

const done = 0;
const misused = 2;
const broken = 70;

/**
 * Opens a library and measures how fast it answers questions drawn from it. Gives the exit status:
 * 0 done, 2 misuse, 70 a bug, with its stack.
 */
export async function runBench({ argv, env, commands, stdout, stderr }: BenchSetting): Promise<number> {
  // Each write hears of its own error; without a listener, the stream's would end the process.
  for (const output of [stdout, stderr]) output.on('error', () => {});
  try {
    const { help, library, seed, number } = readArguments(argv);
    const { libraryFolder } = readSettings({ ON_RECORD_LIBRARY: library ?? env.ON_RECORD_LIBRARY });
    await write(stdout, help ? usage : measure(commands, libraryFolder, seed, number));
    return done;
  } catch (error) {
    const isMisuse = error instanceof MisuseError || error instanceof LibraryFolderError;
    await write(stderr, `${isMisuse ? error.message : inspect(error)}\n`);
    return isMisuse ? misused : broken;
  }
}

function measure(commands: readonly Command[], folder: string, seed: number, number: number): string {
  const begun = performance.now();
  const { documents } = loadLibrary(folder);
  const loaded = performance.now();
  const desk = createDesk(commands, createArchive(documents));
  const indexed = performance.now();
  const memory = Math.round(process.memoryUsage().rss / 1e6);
  const questions = drawQuestions(desk.archive, seed, number);
  const opening = [
    `${documents.length} documents: read in ${Math.round(loaded - begun)} ms`,
    `indexed in ${Math.round(indexed - loaded)} ms, ${memory} MB in memory`,
  ];
  return `${opening.join(', ')}\n\n${reportTimings(timeAll(desk, questions))}`;
}

function timeAll(desk: Desk, questions: readonly BenchQuestion[]) {
  const timed = questions.map((question) => ({ question, milliseconds: time(desk, question) }));
  const kinds = Map.groupBy(timed, ({ question }) => question.kind);
  return Array.from(kinds, ([kind, members]) => ({
    kind,
    milliseconds: members.map(({ milliseconds }) => milliseconds),
  }));
}

function time(desk: Desk, question: BenchQuestion): number {
  const started = performance.now();
  if ('option' in question) desk.complete(question.command, question.option, question.typed, {});
  else desk.answer(desk.read(question.typed).request);
  return performance.now() - started;
}

function readArguments(argv: readonly string[]): Arguments {
  const { help, library, seed, number } = parse(argv);
  if (library?.trim() === '') throw new MisuseError('--library needs the path of a folder.');
  return { help, library, seed: readNumber('--seed', seed), number: readNumber('--number', number) };
}

function readNumber(option: string, text: string): number {
  if (/^\d{1,9}$/.test(text) && Number(text) > 0) return Number(text);
  throw new MisuseError(`${option} needs a whole number from 1 on.`);
}

function parse(argv: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        library: { type: 'string' },
        seed: { type: 'string', default: '1' },
        number: { type: 'string', default: '100' },
      },
    });
    return values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new MisuseError(`${cleanText(error.message)} See --help.`);
  }
}

const usage = `Usage: npm run bench:library -- [options]

Opens a library, draws questions of every kind from what it holds, asks them, and prints how long the
answers took.

Options:
  --library DIR  the folder of documents (default: ON_RECORD_LIBRARY, or data/documents)
  --seed N       draws other questions for another number (default: 1)
  --number N     how many questions of each kind (default: 100)
  -h, --help     print this

Exit status: 0 done, 2 misuse.
`;
