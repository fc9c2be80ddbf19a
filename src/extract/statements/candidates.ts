import type { Sentence } from '#extract/article.ts';
import type { Cue } from '#extract/cues/cue.ts';
import { findSubject, type Subject } from '#extract/cues/subject.ts';
import { contentAfter } from './after-cue.ts';
import { contentBefore } from './before-cue.ts';
import type { Candidate } from './candidate.ts';
import { contentOfPhrase } from './phrase-source.ts';
import type { Reading } from './reading.ts';
import { wasSaid } from './was-said.ts';

/** Everything that may be a reported statement, cue by cue. */
export function findCandidates(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  let next = 0;
  for (const cue of reading.cues) {
    while ((reading.sentences[next]?.to ?? Infinity) <= cue.from) next += 1;
    const sentence = reading.sentences[next];
    if (!sentence) break;
    const source = sourceOf(reading, cue, sentence, found.at(-1) ?? null);
    if (source && wasSaid(reading.tokens, cue, source))
      found.push(...candidatesOf(reading, cue, sentence, source));
  }
  return found;
}

/** A verb that shares its subject shares that of the attribution before it: "Holm said …, adding". */
function sourceOf(
  { article }: Reading,
  cue: Cue,
  sentence: Sentence,
  last: Candidate | null,
): Subject | null {
  const source = findSubject(article, cue, sentence);
  if (source?.place !== 'shared' || cue.mood === 'infinitive') return source;
  if (last?.sentence !== sentence || last.cue.mood !== 'finite') return source;
  return { ...last.source, place: 'shared' };
}

function candidatesOf(reading: Reading, cue: Cue, sentence: Sentence, source: Subject): Candidate[] {
  const finders = cue.classes.includes('phrase') ? [contentOfPhrase] : [contentAfter, contentBefore];
  return finders.flatMap((find) => find(reading, cue, sentence, source) ?? []);
}
