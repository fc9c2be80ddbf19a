import type { Article, Paragraph, Token } from '#extract/article.ts';
import { isFirstName } from '#extract/parties/lexicon/first-names.ts';

/** A heading is shorter; of a longer block its beginning tells. */
const longest = 60;
const fewestCapitals = 3;
/** Words of a block that says what it is in capitals: "ENDS", "PRESS RELEASE". */
const mostShouted = 2;
/** So many words written small for each capital are a slip of the tagger. */
const tolerance = 0.1;
const shouted = /^\p{Lu}{3,}$/u;
const content = new Set(['VERB', 'AUX', 'NOUN', 'ADJ', 'ADV', 'PRON']);

/**
 * Whether every word of a block that a headline writes with a capital has one. Nothing in such a block
 * tells a name from other words, so that names are only recognised there, never learnt.
 */
export function isHeading({ tokens }: Article, { from, to }: Paragraph): boolean {
  if (isShout(tokens.slice(from, Math.min(to, from + mostShouted + 1)))) return true;
  let [capitals, small] = [0, 0];
  for (let index = from; index < Math.min(to, from + longest); index++) {
    const token = tokens[index];
    if (!token) continue;
    if (isCapital(token)) capitals++;
    else if (content.has(token.tag) && token.text.length > 1) small++;
  }
  return capitals >= fewestCapitals && small <= capitals * tolerance;
}

const isCapital = ({ text, form }: Token): boolean => text[0] !== form[0] && text.length > 2;

const isShout = (tokens: readonly Token[]): boolean =>
  tokens.length <= mostShouted && tokens.every(({ text, form }) => shouted.test(text) && !isFirstName(form));
