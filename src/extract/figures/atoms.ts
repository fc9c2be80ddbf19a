import type { Article } from '#extract/article.ts';
import type { Range } from '#extract/range.ts';
import type { PartOfSpeech } from '#extract/tagger.ts';
import { foldForm } from '#text/words.ts';

/**
 * The smallest piece of a text that a figure is made of: a run of digits, a word, or one mark. `form` is
 * folded; `glued` tells that no white space parts it from the atom before.
 */
export type Atom = Range & {
  kind: 'digits' | 'word' | 'mark';
  text: string;
  form: string;
  tag: PartOfSpeech;
  glued: boolean;
};

/** Digits with their separators ("1,200", "12,50,000", "R10 000"), "cm2", an abbreviation such as "a.m.", a word, or one mark. */
const atomPattern =
  /(?<digits>\d{1,3}(?:,\d{2,3})*,\d{3}(?!\d)(?:\.\d+)?|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?!\d)|(?<=[R$€£])\d{1,3}(?: \d{3})+(?!\d)|\d+(?:\.\d+)?)|(?<word>(?:mm|cm|km|m|ft)[23](?![\p{L}\d])|(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?)|\S/gu;

/** A range of tokens of the article as atoms; each has the tag of the token in which it begins. */
export function splitAtoms(article: Article, from: number, to: number): Atom[] {
  const first = article.tokens[from];
  const last = article.tokens[to - 1];
  if (!first || !last) return [];
  const start = startWithPoint(article.text, first.start);
  const atoms: Atom[] = [];
  let token = from;
  let end = -1;
  for (const match of article.text.slice(start, last.end).matchAll(atomPattern)) {
    const at = start + match.index;
    while (token < to - 1 && (article.tokens[token + 1]?.start ?? 0) <= at) token++;
    const [text] = match;
    const kind = match.groups?.digits ? 'digits' : match.groups?.word ? 'word' : 'mark';
    const tag = article.tokens[token]?.tag ?? 'X';
    atoms.push({
      start: at,
      end: at + text.length,
      kind,
      text,
      form: foldForm(text),
      tag,
      glued: at === end,
    });
    end = at + text.length;
  }
  return atoms;
}

/** The sentence splitter takes the point of ".500" for a full stop. */
function startWithPoint(text: string, start: number): number {
  const opens = /\d/.test(text.charAt(start)) && text.charAt(start - 1) === '.';
  return opens && /\s/.test(text.charAt(start - 2)) ? start - 1 : start;
}
