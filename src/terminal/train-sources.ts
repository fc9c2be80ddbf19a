import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readQuoteGold } from '#evaluation/quote-gold.ts';
import { trainSources } from '#evaluation/training/train-sources.ts';
import { leastCertainty } from '#extract/attribution/decide.ts';

const place = fileURLToPath(import.meta.resolve('#extract/attribution/weights.json'));
const [gold, target = place] = process.argv.slice(2);
if (gold === undefined) {
  process.stderr.write('Name a file of marked articles, and where the weights go if not to their place.\n');
  process.exitCode = 2;
} else {
  const { weights, unseen } = trainSources(readQuoteGold(gold, null), leastCertainty);
  writeFileSync(target, `${JSON.stringify(Object.fromEntries(weights), null, 2)}\n`);
  const all = unseen.right + unseen.wrong + unseen.abstained;
  const [right, wrong, none] = [unseen.right, unseen.wrong, unseen.abstained].map((count) =>
    ((100 * count) / all).toFixed(1),
  );
  process.stdout.write(
    `unseen articles: ${right} % right, ${wrong} % wrong, ${none} % nobody (${all} quotations)\n`,
  );
}
