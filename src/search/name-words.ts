import { splitWords } from '#text/words.ts';
import { articlePassages, type Holding } from './holdings.ts';

const sentenceEnd = /[.!?:;…“”"‘’'()[\]\n]/u;

/**
 * The folded words that documents write large inside of sentences, and nowhere small: parts of names, also
 * where somebody types them small. Headlines, where most words are large, tell nothing.
 */
export function learnNameWords(holdings: readonly Holding[]): ReadonlySet<string> {
  const large = new Set<string>();
  const small = new Set<string>();
  for (const { text } of holdings.flatMap(articlePassages)) {
    const words = splitWords(text);
    const capitals = words.filter(({ start }) => isCapital(text.charAt(start))).length;
    if (capitals * 2 > words.length) continue;
    for (const [at, { start, form }] of words.entries()) {
      if (!isCapital(text.charAt(start))) small.add(form);
      else if (!sentenceEnd.test(text.slice(words[at - 1]?.end ?? start, start)) && at > 0) large.add(form);
    }
  }
  return new Set([...large].filter((form) => !small.has(form)));
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
