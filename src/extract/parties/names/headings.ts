import type { Article, Paragraph } from '#extract/article.ts';

const longEnough = 4;
const fewest = 3;
/** Of its longer words: a heading in capitals has nearly all, a sentence full of names about half. */
const share = 0.75;

/**
 * Whether nearly every longer word of a block has a capital, as in headlines. Nothing in such a block
 * tells a name from other words, so that names are only recognised there, never learnt.
 */
export function isHeading({ tokens }: Article, { from, to }: Paragraph): boolean {
  let [long, capitals] = [0, 0];
  for (let index = from; index < Math.min(to, from + 60); index++) {
    const token = tokens[index];
    if (!token || token.text.length < longEnough || token.tag === 'NUM' || token.tag === 'PUNCT') continue;
    long++;
    if (token.text[0] !== token.form[0]) capitals++;
  }
  return long >= fewest && capitals >= long * share;
}
