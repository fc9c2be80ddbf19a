import type { Token } from '#extract/article.ts';
import type { Cue } from './cue.ts';

/** Phrases that stand before the source: "according to the council". */
const phrases: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'opinion', 'of'],
  ['in', 'the', 'eyes', 'of'],
];

/** The phrase that begins at a token and ends before `to`; null if none does. */
export function phraseAt(tokens: readonly Token[], index: number, to: number): Cue | null {
  const first = tokens[index]?.form;
  if (first !== 'according' && first !== 'in') return null;
  const phrase = phrases.find(
    (words) =>
      index + words.length <= to && words.every((word, offset) => tokens[index + offset]?.form === word),
  );
  if (!phrase) return null;
  return {
    from: index,
    to: index + phrase.length,
    group: index,
    lemma: phrase.join(' '),
    classes: ['phrase'],
    mood: 'finite',
    form: null,
    passive: false,
    negated: false,
    modal: false,
  };
}
