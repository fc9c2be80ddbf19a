import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { GoldFileError } from '#evaluation/gold-file.ts';
import { writeModel } from '#evaluation/logistic.ts';
import type { Measure } from '#evaluation/measures.ts';
import { readQuoteGold } from '#evaluation/quote-gold.ts';
import { trainUtterances } from '#evaluation/train-utterances.ts';
import { type Output, write } from './output.ts';

/** What the entry point hands in; `argv` without the names of program and script. */
export type TrainSetting = { argv: readonly string[]; stdout: Output; stderr: Output };

const weightsFile = fileURLToPath(import.meta.resolve('#extract/quotations/utterance-weights.json'));

const done = 0;
const misused = 2;
const broken = 70;

const usage = `Usage: npm run train:quotations -- FILE

Learns from a gold file (JSON lines) what stands in quotation marks without being an utterance, such as
titles and scare quotes, and writes the weights into the project.

Exit status: 0 done, 2 misuse, 70 a bug.
`;

/** Learns the weights of `keepUtterances` anew. Gives the exit status. */
export async function runTrainQuotations({ argv, stdout, stderr }: TrainSetting): Promise<number> {
  const [file, ...more] = argv;
  if (file === undefined || file.startsWith('-') || more.length > 0) {
    await write(stderr, usage);
    return misused;
  }
  try {
    const { model, before, after } = trainUtterances(readQuoteGold(file, null));
    writeFileSync(weightsFile, writeModel(model));
    await write(
      stdout,
      `all that stands in marks: ${tell(before)}\nutterances, cross-validated: ${tell(after)}\n`,
    );
    return done;
  } catch (error) {
    const isMisuse = error instanceof GoldFileError;
    await write(stderr, `${isMisuse ? error.message : inspect(error)}\n`);
    return isMisuse ? misused : broken;
  }
}

function tell({ precision, recall, f1 }: Measure): string {
  const percent = (share: number) => (100 * share).toFixed(1);
  return `precision ${percent(precision)}, recall ${percent(recall)}, F1 ${percent(f1)}`;
}
