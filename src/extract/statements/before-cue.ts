import type { ContentFinder, Introduction, TokenSpan } from './candidate.ts';
import { contentEnd, trimEnd } from './content-end.ts';
import type { Reading } from './reading.ts';
import { skipCircumstances } from './words-ahead.ts';

const closingMarks = new Set(['”', '"', "''", '’', "'"]);
const utteranceEnds = new Set([',', '?', '!', '—', '–', '--']);
/** Fewer words after an interposed "she said" do not go on with what was said. */
const shortest = 3;

/** The road was wet, Holm said; in Norton, she said, the road was wet. */
export const contentBefore: ContentFinder = (reading, introduction) => {
  const { source, sentence } = introduction;
  const begin = attributionBegin(introduction);
  const end = source.place === 'shared' ? null : utteranceEnd(reading, begin, sentence.from);
  if (end === null) return null;
  const before: TokenSpan = { from: sentence.from, to: trimEnd(reading, sentence.from, end) };
  if (before.to <= before.from) return null;
  const after = source.place === 'after' ? null : goesOn(reading, introduction);
  if (after) return { pattern: 'around', content: [before, after] };
  const isAs = reading.tokens[begin - 1]?.form === 'as';
  return { pattern: isAs ? 'as' : 'before', content: [before] };
};

function attributionBegin({ cue, source }: Introduction): number {
  return source.place === 'before' ? Math.min(source.from, source.role?.from ?? cue.group) : cue.group;
}

/** The mark that ends what is said before an attribution, with "as" or without: "…, as Holm said". */
function utteranceEnd({ tokens }: Reading, begin: number, floor: number): number | null {
  let at = begin - 1;
  if (tokens[at]?.form === 'as') at -= 1;
  if (closingMarks.has(tokens[at]?.text ?? '')) at -= 1;
  return at > floor && utteranceEnds.has(tokens[at]?.form ?? '') ? at : null;
}

/** What follows the comma after an interposed "she said". */
function goesOn(reading: Reading, { cue, sentence: { to } }: Introduction): TokenSpan | null {
  const { tokens, cueAt } = reading;
  const comma = skipCircumstances(tokens, cue.to, to);
  const from = comma + 1;
  const next = tokens[from];
  if (tokens[comma]?.form !== ',' || from >= to || !next || next.tag === 'PUNCT') return null;
  if (cueAt.has(from) || next.form.endsWith('ing')) return null;
  const end = contentEnd(reading, from, to);
  return end - from >= shortest ? { from, to: end } : null;
}
