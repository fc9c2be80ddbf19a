import type { Sentence } from '#extract/article.ts';
import type { Cue } from '#extract/cues/cue.ts';
import type { Subject } from '#extract/cues/subject.ts';
import type { Candidate, TokenSpan } from './candidate.ts';
import { contentEnd, trimEnd } from './content-end.ts';
import type { Reading } from './reading.ts';
import { skipCircumstances } from './words-ahead.ts';

const closingMarks = new Set(['”', '"', "''", '’', "'"]);
const utteranceEnds = new Set([',', '?', '!', '—', '–', '--']);

/** The road was wet, Holm said; in Norton, she said, the road was wet. */
export function contentBefore(
  reading: Reading,
  cue: Cue,
  sentence: Sentence,
  source: Subject,
): Candidate | null {
  const { tokens } = reading;
  const begin = source.place === 'before' ? Math.min(source.from, source.role?.from ?? cue.group) : cue.group;
  const end = source.place === 'shared' ? null : utteranceEnd(reading, begin, sentence);
  if (end === null) return null;
  const before: TokenSpan = { from: sentence.from, to: trimEnd(reading, sentence.from, end) };
  if (before.to <= before.from) return null;
  const at = skipCircumstances(tokens, cue.to, sentence.to);
  const after = source.place === 'after' ? null : goesOn(reading, at, sentence);
  if (after) return { pattern: 'around', cue, sentence, source, content: [before, after] };
  const isAs = tokens[end]?.form === ',' && tokens[begin - 1]?.form === 'as';
  return { pattern: isAs ? 'as' : 'before', cue, sentence, source, content: [before] };
}

/** What follows the comma after an interposed "she said". */
function goesOn(reading: Reading, at: number, { to }: Sentence): TokenSpan | null {
  const { tokens, cueAt } = reading;
  const next = tokens[at + 1];
  if (tokens[at]?.form !== ',' || at + 1 >= to || !next || next.tag === 'PUNCT' || cueAt.has(at + 1))
    return null;
  if (/ing$/.test(next.form)) return null;
  const end = contentEnd(reading, at + 1, to);
  return end > at + 3 ? { from: at + 1, to: end } : null;
}

/** The mark that ends what is said before an attribution, with "as" or without: "…, as Holm said". */
function utteranceEnd({ tokens }: Reading, begin: number, sentence: Sentence): number | null {
  let at = begin - 1;
  if (tokens[at]?.form === 'as') at -= 1;
  if (closingMarks.has(tokens[at]?.text ?? '')) at -= 1;
  return at > sentence.from && utteranceEnds.has(tokens[at]?.form ?? '') ? at : null;
}
