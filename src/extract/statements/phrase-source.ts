import type { Sentence } from '#extract/article.ts';
import type { Cue } from '#extract/cues/cue.ts';
import type { Subject } from '#extract/cues/subject.ts';
import type { Candidate, TokenSpan } from './candidate.ts';
import { contentEnd, trimEnd } from './content-end.ts';
import type { Reading } from './reading.ts';

/** According to Holm, the road was wet; the road was wet, according to Holm. */
export function contentOfPhrase(
  reading: Reading,
  cue: Cue,
  sentence: Sentence,
  source: Subject,
): Candidate | null {
  const comma = nextComma(reading, source.to, sentence.to);
  const before: TokenSpan = { from: sentence.from, to: trimEnd(reading, sentence.from, cue.from) };
  const after = comma === null ? null : { from: comma + 1, to: contentEnd(reading, comma + 1, sentence.to) };
  const content = [before, ...(after ? [after] : [])].filter(({ from, to }) => to > from);
  if (before.to - before.from < 2 && after)
    return { pattern: 'phrase', cue, sentence, source, content: [after] };
  return content.length > 0 ? { pattern: 'phrase', cue, sentence, source, content } : null;
}

function nextComma({ tokens }: Reading, from: number, to: number): number | null {
  for (let at = from; at < Math.min(to, from + 30); at += 1) if (tokens[at]?.form === ',') return at;
  return null;
}
