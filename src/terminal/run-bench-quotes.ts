import type { Command } from '#command/define.ts';
import { createDesk, type Desk } from '#command/desk.ts';
import { MisuseError } from '#command/misuse.ts';
import { listFailures } from '#evaluation/wordings/failures.ts';
import { type Field, survey } from '#evaluation/wordings/field.ts';
import { sumGoals } from '#evaluation/wordings/goals.ts';
import { measureWordings } from '#evaluation/wordings/measure.ts';
import { drawMessages } from '#evaluation/wordings/messages.ts';
import { reportWordings } from '#evaluation/wordings/report.ts';
import { countRows } from '#evaluation/wordings/rows.ts';
import { divide } from '#evaluation/wordings/split.ts';
import { loadLibrary } from '#library/load.ts';
import { createArchive } from '#search/archive.ts';
import { type BenchSetting, libraryToMeasure, readNumber } from './bench-arguments.ts';
import { reportTimings, type Timings } from './bench-report.ts';
import { guard, readOptions, status } from './guard.ts';
import { write, writeLines } from './output.ts';

type Arguments = { folder: string; seed: number; number: number; failures: string | null; json: boolean };

/**
 * Opens four fifths of a library, asks for wordings that were changed in known ways, and measures how well
 * they are found and graded. Gives the exit status: 0 done, 2 misuse, 70 a bug, with its stack.
 */
export function runBenchQuotes(setting: BenchSetting): Promise<number> {
  const { argv, env, commands, stdout } = setting;
  return guard(setting, async () => {
    const { values, positionals } = readOptions(argv, {
      help: { type: 'boolean', short: 'h', default: false },
      library: { type: 'string' },
      seed: { type: 'string', default: '1' },
      count: { type: 'string', default: '200' },
      failures: { type: 'string' },
      json: { type: 'boolean', default: false },
    });
    if (positionals.length > 0) throw new MisuseError('A library is named by --library; see --help.');
    const chosen: Arguments = {
      folder: libraryToMeasure(values.library, env),
      seed: readNumber('--seed', values.seed),
      number: readNumber('--count', values.count),
      failures: values.failures ?? null,
      json: values.json,
    };
    await write(stdout, values.help ? usage : measure(commands, chosen));
    return status.right;
  });
}

function measure(commands: readonly Command[], { folder, seed, number, failures, json }: Arguments): string {
  const division = divide(loadLibrary(folder).documents, seed);
  const desk = createDesk(commands, createArchive(division.kept));
  const checks = commands.some(({ name }) => name === 'check');
  const field = survey(division);
  const measures = measureWordings(field, { answer: desk.answer, checks }, seed, number);
  if (failures !== null) writeLines(failures, listFailures(measures));
  const { rows, unsaidRows } = countRows(measures);
  const goals = sumGoals(rows, unsaidRows);
  const documents = { asked: division.kept.length, leftOut: division.leftOut.length };
  const timings = checks ? timeChecks(desk, field, seed) : [];
  if (json) return `${JSON.stringify({ documents, seed, rows, nobody: unsaidRows, goals, timings })}\n`;
  const opening = `${documents.asked} documents asked, ${documents.leftOut} left out, seed ${seed}`;
  const times = checks ? reportTimings(timings) : 'time of one check                          not measured\n';
  return `${opening}\n\n${reportWordings(rows, unsaidRows, goals)}\n${times}`;
}

/** How long a text of about 300 words takes to check. */
function timeChecks(desk: Desk, field: Field, seed: number): Timings[] {
  const milliseconds = drawMessages(field, seed).map((text) => {
    const started = performance.now();
    desk.answer({ command: 'check', options: { text }, page: 1 });
    return performance.now() - started;
  });
  return [{ kind: 'time of one check, 300 words', milliseconds }];
}

const usage = `Usage: npm run bench:quotes -- [options]

Draws quotations from a library, changes them in known ways, asks who said them, and prints how many are
found first, with the right grade, the right steps and the right flags. One document in five is left out:
what is said there must not be found.

Options:
  --library DIR    the folder of documents (default: ON_RECORD_LIBRARY, or data/documents)
  --seed N         draws other questions for another number (default: 1)
  --count N        how many questions of each kind (default: 200)
  --failures FILE  write one line of JSON for each question that was answered wrongly into FILE
  --json           print the table as JSON
  -h, --help       print this

Columns, in per cent of those asked: found (the words come first), grade (rightly exact, same words, elided
or altered), diff (no step too many), flags (all that changed is named, nothing else), alarms (a flag without
reason), misnamed (given to somebody who did not say it).

Exit status: 0 done, 2 misuse.
`;
