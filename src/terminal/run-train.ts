import { writeFileSync } from 'node:fs';
import { type GoldArticle, readQuoteGold } from '#evaluation/quote-gold.ts';
import { guard, type Setting, status } from './guard.ts';
import { write } from './output.ts';

/** Something that is learnt from marked articles. */
export type Trainer = {
  /** The npm script that learns it, and what it learns, as the end of "Learns from a gold file …". */
  script: string;
  subject: string;
  /** The file of the project that keeps what was learnt. */
  weightsFile: string;
  /** The content of that file, and how well it does on articles that were not learnt from. */
  learn(articles: readonly GoldArticle[]): { weights: string; told: readonly string[] };
};

/**
 * Learns anew from a gold file, writes the weights into the project and tells how well they do. Gives the
 * exit status: 0 done, 2 misuse, 70 a bug, with its stack.
 */
export function runTrain(trainer: Trainer, setting: Omit<Setting, 'env'>): Promise<number> {
  const { argv, stdout, stderr } = setting;
  return guard(setting, async () => {
    const [file, ...more] = argv;
    if (file === undefined || file.startsWith('-') || more.length > 0) {
      await write(stderr, usageOf(trainer));
      return status.misused;
    }
    const { weights, told } = trainer.learn(readQuoteGold(file, null));
    writeFileSync(trainer.weightsFile, weights);
    await write(stdout, told.map((line) => `${line}\n`).join(''));
    return status.right;
  });
}

const usageOf = ({ script, subject }: Trainer): string => `Usage: npm run ${script} -- FILE

Learns from a gold file (JSON lines) ${subject}, and writes the
weights into the project.

Exit status: 0 done, 2 misuse, 70 a bug.
`;
