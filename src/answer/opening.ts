import type { SourceItem } from '#model/answer.ts';
import { articlePassages, type Holding } from '#search/holdings.ts';
import { splitWords } from '#text/words.ts';

/** A shorter paragraph is a headline, a byline or a date. */
const fewestWords = 12;
/** The name of a section, which may stand above the headline in one paragraph. */
const longestSection = 40;

/** How a source begins, verbatim: its first paragraph that says something, or else whatever it has. */
export function openingOf(holding: Holding): SourceItem['opening'] {
  const { title } = holding.document;
  const passages = articlePassages(holding).filter(({ text }) => !isHeadline(text, title));
  const told = passages.find(({ text }) => splitWords(text).length >= fewestWords);
  const shown = told ?? passages[0];
  return shown ? { excerpt: { text: shown.text, emphasis: [] }, paragraph: shown.paragraph } : null;
}

/** Whether a paragraph holds nothing but the title, which leaves out a final full stop. */
function isHeadline(text: string, title: string): boolean {
  const withoutStop = text.endsWith('.') && !title.endsWith('.') ? text.slice(0, -1) : text;
  return withoutStop.endsWith(title) && withoutStop.length <= title.length + longestSection;
}
