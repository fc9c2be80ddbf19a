import type { Sentence } from '#extract/article.ts';
import type { Cue } from '#extract/cues/cue.ts';
import { nounPhraseFrom } from '#extract/cues/noun-phrase.ts';
import type { Subject } from '#extract/cues/subject.ts';
import type { Candidate, TokenSpan } from './candidate.ts';
import { contentEnd } from './content-end.ts';
import type { Reading } from './reading.ts';
import { isQuestionWord, skipCircumstances, startsClause } from './words-ahead.ts';

/** Holm said on Tuesday that the road was wet; she told the Herald it was wet; she criticised the council. */
export function contentAfter(
  reading: Reading,
  cue: Cue,
  sentence: Sentence,
  source: Subject,
): Candidate | null {
  const { tokens } = reading;
  const start = source.place === 'after' ? source.to : cue.to;
  const hearer =
    cue.classes[0] === 'tell' && !cue.passive ? nounPhraseFrom(tokens, start, sentence.to) : null;
  const direct = hearer?.to ?? start;
  const asBegin = clauseAfterAs(reading, cue, source, sentence.to);
  const begin = asBegin ?? (takesClause(cue) ? clauseBegin(reading, direct, sentence.to) : null);
  const pattern = asBegin === null ? (begin === null ? 'object' : 'clause') : 'as';
  const from = begin ?? (source.place === 'after' || cue.classes[0] === 'tell' ? null : direct);
  if (from === null || !beginsContent(reading, from, sentence.to)) return null;
  const content: TokenSpan = { from, to: contentEnd(reading, from, sentence.to) };
  return content.to > from ? { pattern, cue, sentence, source, content: [content] } : null;
}

function takesClause(cue: Cue): boolean {
  return cue.classes.some((name) => name !== 'judge');
}

function beginsContent({ tokens }: Reading, from: number, to: number): boolean {
  const token = tokens[from];
  return from < to && !!token && token.tag !== 'PUNCT';
}

/** Where a clause begins, over the circumstances of its utterance; null if none does. */
function clauseBegin({ tokens }: Reading, from: number, to: number): number | null {
  let at = skipCircumstances(tokens, from, to);
  if (tokens[at]?.form === ',' && tokens[at + 1]?.form === 'that') at += 1;
  if (tokens[at]?.form === 'that') return at;
  if (opensClause(tokens, from, to)) return from;
  if (tokens[at]?.form === ':') at += 1;
  return at > from && opensClause(tokens, at, to) ? at : null;
}

/** "As Holm put it, the road was wet": the clause after the comma. */
function clauseAfterAs({ tokens }: Reading, cue: Cue, source: Subject, to: number): number | null {
  if (source.place !== 'before' || tokens[source.from - 1]?.form !== 'as') return null;
  const at = skipCircumstances(tokens, cue.to, to);
  return tokens[at]?.form === ',' && startsClause(tokens, at + 1, to) ? at + 1 : null;
}

function opensClause(tokens: Reading['tokens'], at: number, to: number): boolean {
  const token = tokens[at];
  if (!token || at >= to || token.tag === 'PUNCT' || token.tag === 'ADP' || token.tag === 'VERB')
    return false;
  return token.form === 'that' || isQuestionWord(token) || startsClause(tokens, at, to);
}
