import { writeFileSync } from 'node:fs';
import { inspect, parseArgs } from 'node:util';
import { cleanText } from '#command/check.ts';
import { MisuseError } from '#command/misuse.ts';
import { GoldFileError } from '#evaluation/gold-file.ts';
import { measureSpeed } from '#evaluation/speed.ts';
import { extract } from '#extract/extract.ts';
import { count } from '#text/counting.ts';
import { type Evaluation, evaluateFigures, evaluateQuotes } from './evaluation.ts';
import { codeOf, type Output, write } from './output.ts';

/** What the entry point hands in; `argv` without the names of program and script. */
export type EvaluateSetting = { argv: readonly string[]; stdout: Output; stderr: Output };

type Arguments = {
  help: boolean;
  subject: string;
  file: string;
  referents: string | null;
  errors: string | null;
  speed: boolean;
};

const done = 0;
const misused = 2;
const broken = 70;

/** Measures extraction on a gold file. Gives the exit status: 0 done, 2 misuse, 70 a bug, with its stack. */
export async function runEvaluate({ argv, stdout, stderr }: EvaluateSetting): Promise<number> {
  // Each write hears of its own error; without a listener, the stream's would end the process.
  for (const output of [stdout, stderr]) output.on('error', () => {});
  try {
    const chosen = readArguments(argv);
    await write(stdout, chosen.help ? usage : perform(chosen));
    return done;
  } catch (error) {
    const isMisuse = error instanceof MisuseError || error instanceof GoldFileError;
    await write(stderr, `${isMisuse ? error.message : inspect(error)}\n`);
    return isMisuse ? misused : broken;
  }
}

function perform({ subject, file, referents, errors, speed }: Arguments): string {
  const evaluation = evaluate(subject, file, referents);
  if (errors !== null) writeErrors(errors, evaluation.errors);
  if (!speed) return evaluation.report;
  const { articles, texts, words } = measureSpeed(evaluation.texts, extract);
  const rate = `${articles.toFixed(1)} articles of 750 words a second`;
  return `${evaluation.report}\nspeed: ${rate} (${count(texts, 'text')}, ${count(words, 'word')}, on one core)\n`;
}

function evaluate(subject: string, file: string, referents: string | null): Evaluation {
  if (subject === 'quotes') return evaluateQuotes(file, referents);
  if (subject !== 'figures') throw new MisuseError('Name quotes or figures, and a file; see --help.');
  if (referents !== null) throw new MisuseError('--referents goes together with quotes.');
  return evaluateFigures(file);
}

function writeErrors(file: string, errors: readonly object[]): void {
  try {
    writeFileSync(file, errors.map((error) => `${JSON.stringify(error)}\n`).join(''));
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    throw new MisuseError(`${file} cannot be written (${code}).`);
  }
}

function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv);
  const { help, speed, referents = null, errors = null } = values;
  const [subject = '', file = '', ...more] = positionals;
  if (!help && (file === '' || more.length > 0)) {
    throw new MisuseError('Name quotes or figures, and one gold file; see --help.');
  }
  return { help, subject, file, referents, errors, speed };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        referents: { type: 'string' },
        errors: { type: 'string' },
        speed: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new MisuseError(`${cleanText(error.message)} See --help.`);
  }
}

const usage = `Usage: npm run eval -- [options] quotes|figures FILE

Extracts from every text of a gold file (JSON lines) and prints how much of what people marked in it
was found: stretches, speakers and statements, or numbers with unit, change and what they count.

Options:
  --referents FILE  whom pronouns and descriptions stand for (default: the gold file's name with
                    .referents.jsonl, where that file exists)
  --errors FILE     write one line of JSON for each error into FILE
  --speed           also measure how many articles of 750 words one core reads a second
  -h, --help        print this

Exit status: 0 done, 2 misuse.
`;
