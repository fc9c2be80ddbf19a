import { splitWords } from '#text/words.ts';

/** How fast texts are read, in articles of 750 words a second, and what was read. */
export type Speed = { articles: number; texts: number; words: number };

const wordsOfArticle = 750;
/** Time enough for the engine to have compiled what it will run. */
const warmUp = 1000;

/** Reads every text on this one core, after a warm-up of a second, and measures the second reading. */
export function measureSpeed(texts: readonly string[], read: (text: string) => unknown): Speed {
  const begun = performance.now();
  for (const text of texts) {
    if (performance.now() - begun > warmUp) break;
    read(text);
  }
  const start = performance.now();
  for (const text of texts) read(text);
  const seconds = (performance.now() - start) / 1000;
  const words = texts.reduce((sum, text) => sum + splitWords(text).length, 0);
  return { articles: words / wordsOfArticle / seconds, texts: texts.length, words };
}
