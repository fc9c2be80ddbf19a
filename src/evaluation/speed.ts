import { splitWords } from '#text/words.ts';

/** How fast one core reads texts, in articles of 750 words a second, and what was read. */
export type Speed = { articles: number; texts: number; words: number };

const wordsOfArticle = 750;
/** Milliseconds that are enough for the engine to have compiled what it will run. */
const warmUp = 1000;
const microseconds = 1_000_000;

/**
 * Reads every text, after a warm-up of a second. What counts is the processor's time, that of the
 * engine's own threads too, so that other programs and further cores make no difference.
 */
export function measureSpeed(texts: readonly string[], read: (text: string) => unknown): Speed {
  const begun = performance.now();
  for (const text of texts) {
    if (performance.now() - begun > warmUp) break;
    read(text);
  }
  const start = process.cpuUsage();
  for (const text of texts) read(text);
  const { user, system } = process.cpuUsage(start);
  const seconds = Math.max(1, user + system) / microseconds;
  const words = texts.reduce((sum, text) => sum + splitWords(text).length, 0);
  return { articles: words / wordsOfArticle / seconds, texts: texts.length, words };
}
