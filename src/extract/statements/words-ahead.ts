import type { Token } from '#extract/article.ts';
import { nounPhraseFrom } from '#extract/cues/noun-phrase.ts';
import { afterTime } from '#extract/cues/time-words.ts';

const questionWords = new Set(['what', 'why', 'how', 'whether', 'if', 'when', 'where', 'who', 'which']);
/** Prepositions that tell where, when or how something was said. */
const circumstances = new Set(
  'in on at during after before via through by to from with of over near outside inside without among'.split(
    ' ',
  ),
);
/** Adverbs that begin what is said rather than telling how. */
const beginning = new Set(['so', 'not']);
/** How many tokens ahead the verb of a clause is looked for. */
const clauseReach = 24;
/** More tokens than the circumstances of an utterance take. */
const circumstanceReach = 40;

export function isQuestionWord(token: Token | undefined): boolean {
  return !!token && questionWords.has(token.form);
}

/** The first token after the adverbs, days and prepositional phrases at `from`: "on Tuesday in Norton". */
export function skipCircumstances(tokens: readonly Token[], from: number, to: number): number {
  const end = Math.min(to, from + circumstanceReach);
  let at = from;
  for (let next = afterCircumstance(tokens, at, end); next > at; next = afterCircumstance(tokens, at, end)) {
    at = next;
  }
  return at;
}

function afterCircumstance(tokens: readonly Token[], at: number, to: number): number {
  const token = tokens[at];
  if (!token || at >= to) return at;
  const time = afterTime(tokens, at, to);
  if (time > at) return time;
  if (token.tag === 'ADV' && !beginning.has(token.form)) return at + 1;
  return circumstances.has(token.form) ? (nounPhraseFrom(tokens, at + 1, to)?.to ?? at) : at;
}

/** Whether a clause with a finite verb begins at `from`: "the road was wet". */
export function startsClause(tokens: readonly Token[], from: number, to: number): boolean {
  const end = Math.min(to, from + clauseReach);
  for (let at = from; at < end; at += 1) {
    const form = tokens[at]?.form;
    if (form === ';' || form === ':') return false;
    if (isFiniteVerb(tokens, at)) return at > from;
  }
  return false;
}

/** Whether a finite verb stands among the tokens `from` to `to` (exclusive), as far as a clause is looked at. */
export function hasFiniteVerb(tokens: readonly Token[], from: number, to: number): boolean {
  const end = Math.min(to, from + circumstanceReach);
  for (let at = from; at < end; at += 1) if (isFiniteVerb(tokens, at)) return true;
  return false;
}

function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.tag === 'AUX') return true;
  return token?.tag === 'VERB' && !token.form.endsWith('ing') && tokens[at - 1]?.form !== 'to';
}
