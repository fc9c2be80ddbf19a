import { nounPhraseFrom } from '#extract/cues/noun-phrase.ts';
import type { ContentFinder, Introduction } from './candidate.ts';
import { contentEnd } from './content-end.ts';
import type { Reading } from './reading.ts';
import { isQuestionWord, skipCircumstances, startsClause } from './words-ahead.ts';

/** Holm said on Tuesday that the road was wet; she told the Herald it was wet; she criticised the council. */
export const contentAfter: ContentFinder = (reading, introduction) => {
  const { cue, sentence } = introduction;
  const asBegin = clauseAfterAs(reading, introduction);
  if (asBegin !== null) return contentFrom(reading, 'as', asBegin, sentence.to);
  const start = afterHearer(reading, introduction);
  const takesClause = cue.classes.some((name) => name !== 'judge');
  const begin = takesClause ? clauseBegin(reading, start, sentence.to) : null;
  if (begin !== null) return contentFrom(reading, 'clause', begin, sentence.to);
  return takesObject(introduction) ? contentFrom(reading, 'object', start, sentence.to) : null;
};

function contentFrom(reading: Reading, pattern: 'as' | 'clause' | 'object', from: number, end: number) {
  if (from >= end || reading.tokens[from]?.tag === 'PUNCT') return null;
  const to = contentEnd(reading, from, end);
  return to > from ? { pattern, content: [{ from, to }] } : null;
}

/** "told", and behind a source, leave no room for an object. */
function takesObject({ cue, source }: Introduction): boolean {
  return source.place !== 'after' && cue.classes[0] !== 'tell';
}

/** Behind the one to whom it is said: "told the Herald". */
function afterHearer({ tokens }: Reading, { cue, source, sentence }: Introduction): number {
  const start = source.place === 'after' ? source.to : cue.to;
  const isTold = cue.classes[0] === 'tell' && !cue.passive;
  return (isTold ? nounPhraseFrom(tokens, start, sentence.to)?.to : null) ?? start;
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
function clauseAfterAs({ tokens }: Reading, { cue, source, sentence }: Introduction): number | null {
  if (source.place !== 'before' || tokens[source.from - 1]?.form !== 'as') return null;
  const at = skipCircumstances(tokens, cue.to, sentence.to);
  return tokens[at]?.form === ',' && startsClause(tokens, at + 1, sentence.to) ? at + 1 : null;
}

function opensClause(tokens: Reading['tokens'], at: number, to: number): boolean {
  const token = tokens[at];
  if (!token || at >= to || ['PUNCT', 'ADP', 'VERB'].includes(token.tag)) return false;
  return token.form === 'that' || isQuestionWord(token) || startsClause(tokens, at, to);
}
