import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeModel } from '#evaluation/logistic.ts';
import { readQuoteGold } from '#evaluation/quote-gold.ts';
import { trainUtterances } from '#evaluation/training/train-utterances.ts';

const place = fileURLToPath(import.meta.resolve('#extract/quotations/utterance-weights.json'));
const [gold, target = place] = process.argv.slice(2);
if (gold === undefined) {
  process.stderr.write('Name a file of marked articles, and where the weights go if not to their place.\n');
  process.exitCode = 2;
} else {
  const { model, before, after } = trainUtterances(readQuoteGold(gold, null));
  writeFileSync(target, writeModel(model));
  for (const [name, { precision, recall, f1 }] of [
    ['all that stands in marks', before],
    ['utterances, on unseen articles', after],
  ] as const) {
    const [p, r, f] = [precision, recall, f1].map((share) => (100 * share).toFixed(1));
    process.stdout.write(`${name}: precision ${p}, recall ${r}, F1 ${f}\n`);
  }
}
