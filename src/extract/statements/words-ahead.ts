import type { Token } from '#extract/article.ts';
import { nounPhraseFrom } from '#extract/cues/noun-phrase.ts';

const questionWords = new Set(['what', 'why', 'how', 'whether', 'if', 'when', 'where', 'who', 'which']);
const days = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow earlier later recently'.split(
    ' ',
  ),
);
const spells = new Set('morning afternoon evening night week month year'.split(' '));
/** Prepositions that tell where, when or how something was said. */
const circumstances = new Set(
  'in on at during after before via through by to from with of over near outside inside without among'.split(
    ' ',
  ),
);
/** How many tokens ahead the verb of a clause is looked for. */
const reach = 24;

export function isQuestionWord(token: Token | undefined): boolean {
  return !!token && questionWords.has(token.form);
}

/** The first token after the adverbs, days and prepositional phrases at `from`: "on Tuesday in Norton". */
export function skipCircumstances(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to) {
    const next = afterCircumstance(tokens, at, to);
    if (next === at) break;
    at = next;
  }
  return at;
}

function afterCircumstance(tokens: readonly Token[], at: number, to: number): number {
  const token = tokens[at];
  if (!token) return at;
  if (days.has(token.form)) return at + (spells.has(tokens[at + 1]?.form ?? '') ? 2 : 1);
  const following = tokens[at + 1]?.form ?? '';
  if (
    ['last', 'this', 'next', 'earlier'].includes(token.form) &&
    (spells.has(following) || days.has(following))
  ) {
    return at + 2;
  }
  if (token.tag === 'ADV' && token.form !== 'so' && token.form !== 'not') return at + 1;
  if (!circumstances.has(token.form)) return at;
  const phrase = nounPhraseFrom(tokens, at + 1, to);
  return phrase ? phrase.to : at;
}

/** Whether a clause with a finite verb begins at `from`: "the road was wet". */
export function startsClause(tokens: readonly Token[], from: number, to: number): boolean {
  const end = Math.min(to, from + reach);
  for (let at = from; at < end; at += 1) {
    const token = tokens[at];
    if (!token || token.form === ';' || token.form === ':') return false;
    if (token.tag === 'AUX') return at > from;
    if (token.tag === 'VERB' && !/ing$/.test(token.form) && tokens[at - 1]?.form !== 'to') return at > from;
  }
  return false;
}
