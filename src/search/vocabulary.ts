import type { Lexeme } from './terms.ts';

/** How much the words of a library tell: a rare one much, a common one little. */
export type Vocabulary = {
  weigh(term: Pick<Lexeme, 'stem' | 'common'>): number;
  /** True where a text of the library holds the stem. */
  knows(stem: string): boolean;
  /** True where a text of the library holds the very word. */
  holds(form: string): boolean;
  /** How much meeting a word tells, in bits: one that every thousandth is tells ten. */
  bitsOf(form: string): number;
  /** The number of words in all texts. */
  size: number;
};

const COMMON_WEIGHT = 0.2;
/** A word that the library has once may be in every other text elsewhere. */
const mostBits = 13;

/** Learns from every text of the library how many of them hold each stem. Weights lie in (0, 1]. */
export function learnVocabulary(texts: Iterable<readonly Lexeme[]>): Vocabulary {
  const holders = new Map<string, number>();
  const forms = new Map<string, number>();
  let total = 0;
  let size = 0;
  for (const terms of texts) {
    total++;
    size += terms.length;
    for (const { form } of terms) forms.set(form, (forms.get(form) ?? 0) + 1);
    for (const stem of new Set(terms.map((term) => term.stem))) {
      holders.set(stem, (holders.get(stem) ?? 0) + 1);
    }
  }
  const rarest = Math.log(1 + total);
  return {
    knows: (stem) => holders.has(stem),
    holds: (form) => forms.has(form),
    size,
    bitsOf: (form) => Math.min(mostBits, Math.log2((size + 1) / ((forms.get(form) ?? 0) + 1))),
    weigh({ stem, common }) {
      if (common) return COMMON_WEIGHT;
      const rarity = Math.log(1 + total / (holders.get(stem) ?? 1)) / (rarest || 1);
      return 0.5 + 0.5 * Math.min(1, rarity);
    },
  };
}
