import type { Command } from '#command/define.ts';
import { createDesk, type Desk } from '#command/desk.ts';
import { MisuseError } from '#command/misuse.ts';
import { loadLibrary } from '#library/load.ts';
import { createArchive } from '#search/archive.ts';
import { type BenchSetting, libraryToMeasure, readNumber } from './bench-arguments.ts';
import { type BenchQuestion, drawQuestions } from './bench-questions.ts';
import { reportTimings } from './bench-report.ts';
import { guard, readOptions, status } from './guard.ts';
import { write } from './output.ts';

/**
 * Opens a library and measures how fast it answers questions drawn from it. Gives the exit status:
 * 0 done, 2 misuse, 70 a bug, with its stack.
 */
export function runBench(setting: BenchSetting): Promise<number> {
  const { argv, env, commands, stdout } = setting;
  return guard(setting, async () => {
    const { values, positionals } = readOptions(argv, {
      help: { type: 'boolean', short: 'h', default: false },
      library: { type: 'string' },
      seed: { type: 'string', default: '1' },
      number: { type: 'string', default: '100' },
    });
    if (positionals.length > 0) throw new MisuseError('A library is named by --library; see --help.');
    const [seed, number] = [readNumber('--seed', values.seed), readNumber('--number', values.number)];
    const libraryFolder = libraryToMeasure(values.library, env);
    await write(stdout, values.help ? usage : measure(commands, libraryFolder, seed, number));
    return status.right;
  });
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
