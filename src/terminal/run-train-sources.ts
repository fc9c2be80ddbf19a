import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { GoldFileError } from '#evaluation/gold-file.ts';
import { readQuoteGold } from '#evaluation/quote-gold.ts';
import { trainSources } from '#evaluation/training/train-sources.ts';
import { leastCertainty } from '#extract/attribution/decide.ts';
import { type Output, write } from './output.ts';

/** What the entry point hands in; `argv` without the names of program and script. */
export type TrainSetting = { argv: readonly string[]; stdout: Output; stderr: Output };

const weightsFile = fileURLToPath(import.meta.resolve('#extract/attribution/weights.json'));

const done = 0;
const misused = 2;
const broken = 70;

const usage = `Usage: npm run train:sources -- FILE

Learns from a gold file (JSON lines) by what a quotation's source is known among the mentions around it,
and writes the weights into the project.

Exit status: 0 done, 2 misuse, 70 a bug.
`;

/** Learns the weights of sources anew. Gives the exit status. */
export async function runTrainSources({ argv, stdout, stderr }: TrainSetting): Promise<number> {
  const [file, ...more] = argv;
  if (file === undefined || file.startsWith('-') || more.length > 0) {
    await write(stderr, usage);
    return misused;
  }
  try {
    const { weights, unseen } = trainSources(readQuoteGold(file, null), leastCertainty);
    writeFileSync(weightsFile, `${JSON.stringify(Object.fromEntries(weights), null, 2)}\n`);
    const all = unseen.right + unseen.wrong + unseen.abstained;
    const percent = (count: number) => `${((100 * count) / all).toFixed(1)} %`;
    const told = `${percent(unseen.right)} right, ${percent(unseen.wrong)} wrong, ${percent(unseen.abstained)} nobody`;
    await write(stdout, `sources of unseen quotations: ${told}\n`);
    return done;
  } catch (error) {
    const isMisuse = error instanceof GoldFileError;
    await write(stderr, `${isMisuse ? error.message : inspect(error)}\n`);
    return isMisuse ? misused : broken;
  }
}
