import type { ContentFinder } from './candidate.ts';
import { contentEnd, trimEnd } from './content-end.ts';
import type { Reading } from './reading.ts';

/** How many tokens behind a source its comma is looked for. */
const reach = 30;

/** According to Holm, the road was wet; the road was wet, according to Holm. */
export const contentOfPhrase: ContentFinder = (reading, { cue, sentence, source }) => {
  const comma = nextComma(reading, source.to, sentence.to);
  const before = { from: sentence.from, to: trimEnd(reading, sentence.from, cue.from) };
  const after = comma === null ? null : { from: comma + 1, to: contentEnd(reading, comma + 1, sentence.to) };
  // A word alone before it, such as "But", goes with what follows.
  const isOpening = before.to - before.from < 2;
  const parts = isOpening && after ? [after] : [before, ...(after ? [after] : [])];
  const content = parts.filter(({ from, to }) => to > from);
  return content.length > 0 ? { pattern: 'phrase', content } : null;
};

function nextComma({ tokens }: Reading, from: number, to: number): number | null {
  for (let at = from; at < Math.min(to, from + reach); at += 1) if (tokens[at]?.form === ',') return at;
  return null;
}
