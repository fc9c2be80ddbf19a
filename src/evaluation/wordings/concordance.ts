import { splitWords } from '#text/words.ts';
import { runOf } from './tokens.ts';

/** Tells whether words stand in some texts. */
export type Concordance = {
  /** Whether the words of a text stand there one after the other, whatever marks are between them. */
  holds(words: string): boolean;
  /** Whether any `length` words in a row of a text stand there. */
  holdsRun(words: string, length: number): boolean;
  /** Whether a text stands there letter by letter. */
  holdsVerbatim(text: string): boolean;
};

/** Lists in which texts each word stands. */
export function listWords(texts: readonly string[]): Concordance {
  const runs = texts.map(runOf);
  const places = new Map<string, number[]>();
  runs.forEach((run, index) => {
    for (const form of new Set(run.trim().split(' '))) {
      const known = places.get(form);
      if (known) known.push(index);
      else places.set(form, [index]);
    }
  });
  const candidates = (forms: readonly string[]) =>
    forms
      .map((form) => places.get(form) ?? [])
      .reduce((rarest, each) => (each.length < rarest.length ? each : rarest));
  const holding = (forms: readonly string[]) =>
    forms.length === 0
      ? []
      : candidates(forms).filter((index) => runs[index]?.includes(` ${forms.join(' ')} `));
  return {
    holds: (words) => holding(formsOf(words)).length > 0,
    holdsRun(words, length) {
      const forms = formsOf(words);
      return forms.some(
        (_, start) =>
          start + length <= forms.length && holding(forms.slice(start, start + length)).length > 0,
      );
    },
    holdsVerbatim: (text) => holding(formsOf(text)).some((index) => texts[index]?.includes(text)),
  };
}

function formsOf(text: string): string[] {
  return splitWords(text).map(({ form }) => form);
}
