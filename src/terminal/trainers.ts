import { fileURLToPath } from 'node:url';
import { writeModel } from '#evaluation/logistic.ts';
import type { Measure } from '#evaluation/measures.ts';
import { trainSources } from '#evaluation/training/train-sources.ts';
import { trainStatements } from '#evaluation/training/train-statements.ts';
import { trainUtterances } from '#evaluation/training/train-utterances.ts';
import { leastCertainty } from '#extract/attribution/decide.ts';
import type { Trainer } from './run-train.ts';

export const sources: Trainer = {
  script: 'train:sources',
  subject: 'by what the source of quoted words is known among the mentions around them',
  weightsFile: fileURLToPath(import.meta.resolve('#extract/attribution/weights.json')),
  learn(articles) {
    const { weights, unseen } = trainSources(articles, leastCertainty);
    const all = unseen.right + unseen.wrong + unseen.abstained;
    const shares = [
      `${percent(unseen.right / all)} % right`,
      `${percent(unseen.wrong / all)} % wrong`,
      `${percent(unseen.abstained / all)} % nobody`,
    ];
    return {
      weights: asJson(Object.fromEntries(weights)),
      told: [`sources of unseen quotations: ${shares.join(', ')}`],
    };
  },
};

export const statements: Trainer = {
  script: 'train:statements',
  subject: 'which words beside a verb of speech are reported speech',
  weightsFile: fileURLToPath(import.meta.resolve('#extract/statements/acceptance.json')),
  learn(articles) {
    const { model, unseen } = trainStatements(articles);
    return {
      weights: asJson({ ...model, weights: Object.fromEntries(model.weights) }),
      told: unseen.map(
        ({ threshold, endToEnd }) => `threshold ${threshold}: ${tell(endToEnd)} on unseen articles`,
      ),
    };
  },
};

export const utterances: Trainer = {
  script: 'train:utterances',
  subject: 'to tell utterances from titles and scare quotes',
  weightsFile: fileURLToPath(import.meta.resolve('#extract/quotations/utterance-weights.json')),
  learn(articles) {
    const { model, before, after } = trainUtterances(articles);
    return {
      weights: writeModel(model),
      told: [`all that stands in marks: ${tell(before)}`, `utterances, on unseen articles: ${tell(after)}`],
    };
  },
};

const asJson = (weights: object): string => `${JSON.stringify(weights, null, 2)}\n`;

const percent = (share: number): string => (100 * share).toFixed(1);

const tell = ({ precision, recall, f1 }: Measure): string =>
  `precision ${percent(precision)}, recall ${percent(recall)}, F1 ${percent(f1)}`;
