import type { Article, Token } from '#extract/article.ts';
import { isAbbreviatedName, isAbbreviatedOffice, isHonorific } from '#extract/parties/lexicon/titles.ts';
import type { Range } from '#extract/range.ts';

/**
 * One word of a name: tokens `from` to `to` (exclusive) of the article, joined by hyphens where there are
 * several ("Smith-Jones", "al-Masri"). Its range leaves out a possessive; `form` is folded.
 */
export type NameWord = Range & { from: number; to: number; form: string; text: string; possessive: boolean };

const capital = /^[\p{Lu}\p{Lt}]/u;
const innerCapital = /^(?:d|de|van|mc|al|e|i)[’'-]?\p{Lu}/u;
const possessiveEnd = /(?<=\p{L})['’][sS]$/u;
const hyphens = new Set(['-', '‐', '‑']);
const arabic = new Set(['al', 'el', 'ul', 'as', 'ad']);
const pronouns = new Set([
  'i',
  "i'm",
  "i've",
  "i'll",
  "i'd",
  "it's",
  "that's",
  "he's",
  "she's",
  "let's",
  "don't",
]);

/** Whether the token is written as a name is: with a capital, or as "deHolm" and "al-Masri" begin. */
export function isCapitalised({ text, tag, form }: Token): boolean {
  if (capital.test(text)) return tag !== 'PRON' && !pronouns.has(form);
  return innerCapital.test(text);
}

/** The word of a name that begins at a token; null where none does. */
export function nameWordAt({ tokens }: Article, index: number): NameWord | null {
  const first = tokens[index];
  if (!first || !(isCapitalised(first) || beginsArabic(tokens, index))) return null;
  let to = index + 1;
  let last = first;
  for (let part = afterHyphen(tokens, to, last); part; part = afterHyphen(tokens, to, last)) {
    last = part;
    to += 2;
  }
  return wordOf(tokens, index, to, first, last);
}

function beginsArabic(tokens: readonly Token[], index: number): boolean {
  const first = tokens[index];
  return first !== undefined && arabic.has(first.form) && afterHyphen(tokens, index + 1, first) !== null;
}

function afterHyphen(tokens: readonly Token[], hyphen: number, before: Token): Token | null {
  const [mark, part] = [tokens[hyphen], tokens[hyphen + 1]];
  if (!mark || !part || !hyphens.has(mark.text)) return null;
  if (mark.start !== before.end || part.start !== mark.end) return null;
  return isCapitalised(part) || (hyphen > 1 && arabic.has(part.form)) || isGivenTail(part) ? part : null;
}

/** "Min-soo", "Ing-wen": the second half of a Korean or Chinese name is written small. */
const givenTails = new Set(['un', 'il', 'hye', 'moon', 'jin', 'soo', 'hyun', 'ho', 'wen', 'jou', 'ying']);
const isGivenTail = ({ form }: Token): boolean => givenTails.has(form);

function wordOf(tokens: readonly Token[], from: number, to: number, first: Token, last: Token): NameWord {
  const possessive = possessiveEnd.test(last.text);
  const inner = tokens.slice(from, to).map(({ form }) => form);
  const form = possessive ? inner.join('').slice(0, -2) : inner.join('');
  const end = possessive ? last.end - 2 : last.end;
  const next = tokens[to];
  const dotted = next?.text === '.' && next.start === end && isAbbreviation(form);
  const apart =
    next !== undefined &&
    (next.form === "'s" || (next.form === "'" && next.start === end && form.endsWith('s')));
  return {
    start: first.start,
    end: dotted ? next.end : end,
    from,
    to: dotted ? to + 1 : to,
    form,
    text: last.text,
    possessive: possessive || apart,
  };
}

function isAbbreviation(form: string): boolean {
  return (
    form.length === 1 ||
    isAbbreviatedOffice(form) ||
    isHonorific(form) ||
    isAbbreviatedName(form) ||
    form === 'jr' ||
    form === 'sr'
  );
}
