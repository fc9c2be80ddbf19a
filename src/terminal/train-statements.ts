import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readQuoteGold } from '#evaluation/quote-gold.ts';
import { trainStatements } from '#evaluation/training/train-statements.ts';

const place = fileURLToPath(import.meta.resolve('#extract/statements/acceptance.json'));
const [gold, target = place] = process.argv.slice(2);
if (gold === undefined) {
  process.stderr.write('Name a file of marked articles, and where the weights go if not to their place.\n');
  process.exitCode = 2;
} else {
  const { model, unseen } = trainStatements(readQuoteGold(gold, null));
  const weights = Object.fromEntries(model.weights);
  writeFileSync(target, `${JSON.stringify({ ...model, weights }, null, 2)}\n`);
  for (const { threshold, endToEnd } of unseen) {
    const { precision, recall, f1 } = endToEnd;
    const [p, r, f] = [precision, recall, f1].map((value) => (100 * value).toFixed(1));
    process.stdout.write(`threshold ${threshold}: precision ${p}, recall ${r}, F1 ${f} on unseen articles\n`);
  }
}
