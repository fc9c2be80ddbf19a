import type { SourceItem } from '#model/answer.ts';
import { articlePassages, type Holding } from '#search/holdings.ts';
import { splitWords } from '#text/words.ts';

/** A shorter paragraph is a headline, a byline or a date. */
const fewestWords = 12;

/** How a source begins, verbatim: its first paragraph that says something, or else whatever it has. */
export function openingOf(holding: Holding): SourceItem['opening'] {
  const passages = articlePassages(holding).filter(({ text }) => text !== holding.document.title);
  const told = passages.find(({ text }) => splitWords(text).length >= fewestWords);
  const shown = told ?? passages[0];
  return shown ? { excerpt: { text: shown.text, emphasis: [] }, paragraph: shown.paragraph } : null;
}
