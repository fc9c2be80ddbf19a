import type { Token } from '#extract/article.ts';
import { type NounPhrase, nounPhraseBefore, nounPhraseFrom } from './noun-phrase.ts';
import { beginsPhrase, isHyphen, relative } from './noun-words.ts';
import { beforeTime } from './time-words.ts';
import { verbReadings } from './verbs.ts';

const closes = new Set([',', '—', '–', '--', ')', '-']);
const opens = new Set([',', '—', '–', '--', '(', '-']);
/** What follows them may be a clause with a subject of its own. */
const subordinating = new Set([
  'after',
  'before',
  'since',
  'until',
  'as',
  'because',
  'than',
  'though',
  'like',
]);
/** A clause without "that" follows these more often than an object does. */
const bareClauses = new Set(['say', 'think', 'believe', 'hope', 'claim', 'insist', 'argue', 'know']);
/** How many commas are gone back over. */
const most = 6;
/** Before a verb, they tell that its subject stands elsewhere. */
const conjunctions = new Set(['and', 'but', 'or', 'then', 'before', 'after', 'while', 'by', 'in', 'yet']);

/** The noun phrase before a verb, over adverbs, days and what stands between commas; null if there is none. */
export function subjectBefore(tokens: readonly Token[], verb: number, floor: number): NounPhrase | null {
  let at = verb;
  while (at > floor && tokens[at - 1]?.tag === 'ADV') at -= 1;
  at = beforeTime(tokens, at, floor);
  const last = tokens[at - 1];
  if (!last || at <= floor || conjunctions.has(last.form)) return null;
  const phrase = nounPhraseBefore(tokens, at, floor);
  if (phrase && isObject(tokens, phrase, floor)) return clauseStart(tokens, phrase.from, floor);
  if (phrase) return nameBeforeRole(tokens, phrase, floor) ?? phrase;
  return closes.has(last.form) ? subjectBeforeBreak(tokens, at - 1, floor) : clauseStart(tokens, at, floor);
}

/** "Jane Holm, the librarian in Norton, Kent, said": the phrase before the first of those commas. */
function subjectBeforeBreak(tokens: readonly Token[], end: number, floor: number): NounPhrase | null {
  let best: NounPhrase | null = null;
  let chained = true;
  let close = end;
  for (let step = 0; step < most; step += 1) {
    const open = previousBreak(tokens, close, floor);
    if (open === null) break;
    close = open;
    const phrase = nounPhraseBefore(tokens, beforeTime(tokens, open, floor), floor);
    if (phrase && relative.has(tokens[open + 1]?.form ?? '')) return phrase;
    if (!chained) continue;
    if (!phrase || isObject(tokens, phrase, floor)) {
      chained = !best;
    } else {
      best = phrase;
      chained = isApposition(tokens, phrase, floor);
    }
  }
  return best ?? clauseStart(tokens, end, floor);
}

/** "Jane Holm, chief executive of the trust said", where the second comma is forgotten. */
function nameBeforeRole(tokens: readonly Token[], phrase: NounPhrase, floor: number): NounPhrase | null {
  const head = tokens[phrase.head];
  if (tokens[phrase.from - 1]?.form !== ',' || phrase.from - 1 <= floor) return null;
  if (head?.tag !== 'NOUN' || head.form.endsWith('s') || beginsPhrase(tokens[phrase.from])) return null;
  const name = nounPhraseBefore(tokens, phrase.from - 1, floor);
  const isFull = name && name.to - name.from > 1 && tokens[name.from]?.tag === 'PROPN';
  return isFull && tokens[name.head]?.tag === 'PROPN' && !isObject(tokens, name, floor) ? name : null;
}

function previousBreak(tokens: readonly Token[], before: number, floor: number): number | null {
  for (let at = before - 1; at > floor; at -= 1) {
    const form = tokens[at]?.form ?? '';
    if (opens.has(form) && !isHyphen(tokens, at)) return at;
    if (form === ';' || form === ':') return null;
  }
  return null;
}

/** Whether the phrase says what another one is: it stands after a comma that a noun precedes. */
function isApposition(tokens: readonly Token[], phrase: NounPhrase, floor: number): boolean {
  if (phrase.from - 1 <= floor || tokens[phrase.from - 1]?.form !== ',') return false;
  const previous = tokens[phrase.from - 2];
  return previous?.tag === 'PROPN' || previous?.tag === 'NOUN' || previous?.form === ')';
}

/** Whether the phrase is governed by a verb or a preposition: "officials who spoke to the Times". */
function isObject(tokens: readonly Token[], phrase: NounPhrase, floor: number): boolean {
  const before = tokens[phrase.from - 1];
  if (!before || phrase.from <= floor) return false;
  if (before.tag === 'VERB') return !subordinating.has(before.form) && !opensClause(tokens, phrase.from - 1);
  return before.tag === 'ADP' && !subordinating.has(before.form);
}

/** "Stone said Field told him": behind a verb of speech, a clause may begin without "that". */
function opensClause(tokens: readonly Token[], verb: number): boolean {
  if (relative.has(tokens[verb - 1]?.form ?? '')) return false;
  return verbReadings(tokens[verb]?.form ?? '').some(({ lemma }) => bareClauses.has(lemma));
}

/** The noun phrase with which the clause before a position begins. */
function clauseStart(tokens: readonly Token[], end: number, floor: number): NounPhrase | null {
  let start = end - 1;
  while (start > floor && !isBoundary(tokens[start - 1])) start -= 1;
  while (start < end && isLeading(tokens[start])) start += 1;
  const phrase = nounPhraseFrom(tokens, start, end);
  return phrase && phrase.to < end && !relative.has(tokens[phrase.from]?.form ?? '') ? phrase : null;
}

function isBoundary(token: Token | undefined): boolean {
  return !token || token.tag === 'SCONJ' || token.tag === 'PUNCT' || token.form === 'but';
}

function isLeading(token: Token | undefined): boolean {
  return token?.tag === 'CCONJ' || token?.tag === 'ADV' || token?.tag === 'SCONJ';
}
