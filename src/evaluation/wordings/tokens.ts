import { splitWords } from '#text/words.ts';

/**
 * A word as it is written, its folded form, what stands between it and the next (nothing after the last),
 * and whether it begins a sentence.
 */
export type Token = { text: string; form: string; gap: string; begins: boolean };

/** The words of a text in order, without what stands before the first and after the last. */
export function tokenise(text: string): Token[] {
  const words = splitWords(text);
  return words.map(({ start, end, form }, index) => ({
    text: text.slice(start, end),
    form,
    gap: text.slice(end, words[index + 1]?.start ?? end),
    begins: index === 0 || /[.?!:;“‘"(]|\s'/.test(text.slice(words[index - 1]?.end ?? 0, start)),
  }));
}

/** The text of some words with what stands between them. */
export function writeOut(tokens: readonly Token[]): string {
  return tokens.map(({ text, gap }, index) => (index < tokens.length - 1 ? text + gap : text)).join('');
}

/** A word that takes the place of another: what stands behind it stays. */
export function withText(token: Token, text: string): Token {
  return {
    ...token,
    text,
    form: splitWords(text)
      .map(({ form }) => form)
      .join(' '),
  };
}

/** The tokens without those at some places; the marks before a dropped word stay, or else those behind it. */
export function leaveOut(tokens: readonly Token[], places: ReadonlySet<number>): Token[] {
  const kept: Token[] = [];
  tokens.forEach((token, place) => {
    const last = kept.at(-1);
    if (!places.has(place)) kept.push({ ...token });
    else if (last && last.gap.trim() === '') last.gap = token.gap;
  });
  return kept;
}

/** The folded forms of a text's words, each between spaces: what holds a run of words holds its text. */
export function runOf(text: string): string {
  return ` ${splitWords(text)
    .map(({ form }) => form)
    .join(' ')} `;
}

/** Nothing but the letters and digits of a text, folded: the same however it is split into words. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** Whether white space parts a word from both of its neighbours: parts of "low-level" or "9/11" are not free. */
export function isFree(tokens: readonly Token[], place: number): boolean {
  const [before, after] = [tokens[place - 1]?.gap ?? ' ', tokens[place]?.gap || ' '];
  return /\s/.test(before) && /\s/.test(after);
}
