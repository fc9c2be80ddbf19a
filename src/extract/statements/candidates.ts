import type { Sentence } from '#extract/article.ts';
import type { Cue } from '#extract/cues/cue.ts';
import { findSubject, type Subject } from '#extract/cues/subject.ts';
import { contentAfter } from './after-cue.ts';
import { contentBefore } from './before-cue.ts';
import type { Candidate, ContentFinder } from './candidate.ts';
import { contentOfPhrase } from './phrase-source.ts';
import type { Reading } from './reading.ts';
import { wasSaid } from './was-said.ts';

const aroundVerbs: readonly ContentFinder[] = [contentAfter, contentBefore];
const aroundPhrases: readonly ContentFinder[] = [contentOfPhrase];

/** Everything that may be a reported statement, cue by cue; a cue may have several candidates. */
export function findCandidates(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  let next = 0;
  for (const cue of reading.cues) {
    while ((reading.sentences[next]?.to ?? Number.POSITIVE_INFINITY) <= cue.from) next += 1;
    const sentence = reading.sentences[next];
    if (!sentence) break;
    const source = sourceOf(reading, cue, sentence, found.at(-1));
    if (!source || !wasSaid(reading.tokens, cue, source)) continue;
    const introduction = { cue, sentence, source };
    for (const find of cue.classes.includes('phrase') ? aroundPhrases : aroundVerbs) {
      const content = find(reading, introduction);
      if (content) found.push({ ...introduction, ...content });
    }
  }
  return found;
}

/** A verb that shares its subject shares that of the attribution before it: "Holm said …, adding". */
function sourceOf(
  { article }: Reading,
  cue: Cue,
  sentence: Sentence,
  last: Candidate | undefined,
): Subject | null {
  const source = findSubject(article, cue, sentence);
  if (source?.place !== 'shared' || cue.mood === 'infinitive') return source;
  if (last?.sentence !== sentence || last.cue.mood !== 'finite') return source;
  return { ...last.source, place: 'shared' };
}
