import { MisuseError } from '#command/misuse.ts';
import { measureSpeed } from '#evaluation/speed.ts';
import { extract } from '#extract/extract.ts';
import { count } from '#text/counting.ts';
import { type Evaluation, evaluateFigures, evaluateQuotes } from './evaluation.ts';
import { guard, readOptions, type Setting, status } from './guard.ts';
import { write, writeLines } from './output.ts';

type Arguments = {
  help: boolean;
  subject: string;
  file: string;
  referents: string | null;
  errors: string | null;
  speed: boolean;
};

/** Measures extraction on a gold file. Gives the exit status: 0 done, 2 misuse, 70 a bug, with its stack. */
export function runEvaluate(setting: Omit<Setting, 'env'>): Promise<number> {
  return guard(setting, async () => {
    const chosen = readArguments(setting.argv);
    await write(setting.stdout, chosen.help ? usage : perform(chosen));
    return status.right;
  });
}

function perform({ subject, file, referents, errors, speed }: Arguments): string {
  const evaluation = evaluate(subject, file, referents);
  if (errors !== null) writeLines(errors, evaluation.errors);
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

function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = readOptions(argv, {
    help: { type: 'boolean', short: 'h', default: false },
    referents: { type: 'string' },
    errors: { type: 'string' },
    speed: { type: 'boolean', default: false },
  });
  const { help, speed, referents = null, errors = null } = values;
  const [subject = '', file = '', ...more] = positionals;
  if (!help && (file === '' || more.length > 0)) {
    throw new MisuseError('Name quotes or figures, and one gold file; see --help.');
  }
  return { help, subject, file, referents, errors, speed };
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
