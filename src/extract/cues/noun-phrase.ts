import type { Token } from '#extract/article.ts';
import {
  beginsPhrase,
  isContinuing,
  isInside,
  isNominal,
  isQuantity,
  joining,
  reflexive,
  standalone,
} from './noun-words.ts';
import { afterTime, isDay } from './time-words.ts';

/** A noun phrase: token positions, `to` exclusive; `head` is the noun, name or pronoun that it is about. */
export type NounPhrase = { from: number; to: number; head: number };

/** More tokens than a noun phrase with its "of" and "in" has; whatever is longer is not read to its end. */
const longest = 30;
/** "(D-Norton)" has no more tokens. */
const longestBracket = 8;

/** The noun phrase that ends just before token `to`, back to `from` at most; null if none does. */
export function nounPhraseBefore(tokens: readonly Token[], to: number, from: number): NounPhrase | null {
  const floor = Math.max(from, to - longest);
  const bracket = beforeBracket(tokens, to, floor);
  const stressed = reflexive.has(tokens[bracket - 1]?.form ?? '') && bracket - 1 > floor;
  const end = stressed ? bracket - 1 : bracket;
  if (end <= floor) return null;
  if (isPronoun(tokens[end - 1])) return { from: end - 1, to: end, head: end - 1 };
  let phrase = coreBefore(tokens, end, floor);
  while (phrase) {
    const wider = joins(tokens[phrase.from - 1]) ? coreBefore(tokens, phrase.from - 1, floor) : null;
    if (!wider) return phrase;
    phrase = { from: wider.from, to: end, head: wider.head };
  }
  return phrase;
}

/** The noun phrase that begins at token `from`, with what "of" and "in" add to it; null if none does. */
export function nounPhraseFrom(tokens: readonly Token[], from: number, to: number): NounPhrase | null {
  const ceiling = Math.min(to, from + longest);
  if (from >= ceiling) return null;
  if (isPronoun(tokens[from])) return { from, to: from + 1, head: from };
  let phrase = coreFrom(tokens, from, ceiling);
  while (phrase) {
    const isTime = afterTime(tokens, phrase.to + 1, ceiling) > phrase.to + 1;
    const further = joins(tokens[phrase.to]) && !isTime ? coreFrom(tokens, phrase.to + 1, ceiling) : null;
    if (!further) return phrase;
    phrase = { from, to: further.to, head: phrase.head };
  }
  return phrase;
}

function joins(token: Token | undefined): boolean {
  return !!token && (joining.has(token.form) || token.form === 'and');
}

function isPronoun(token: Token | undefined): boolean {
  return token?.tag === 'PRON' && standalone.has(token.form);
}

function beforeBracket(tokens: readonly Token[], to: number, floor: number): number {
  if (tokens[to - 1]?.form !== ')') return to;
  for (let at = to - 2; at > Math.max(floor, to - longestBracket); at -= 1) {
    if (tokens[at]?.form === '(') return at;
  }
  return to;
}

function coreBefore(tokens: readonly Token[], to: number, floor: number): NounPhrase | null {
  const beforeAnd = tokens[to]?.form === 'and' && to > floor;
  if (beforeAnd && isPronoun(tokens[to - 1])) return { from: to - 1, to, head: to - 1 };
  let from = to;
  let head = -1;
  while (from > floor) {
    if (!isInside(tokens, from - 1) || isDayBefore(tokens, from)) break;
    from -= 1;
    if (head < 0 && canHead(tokens, from, to)) head = from;
    if (beginsPhrase(tokens[from]) && !isQuantity(tokens[from - 1])) break;
  }
  while (from < to && isContinuing(tokens[from])) from += 1;
  return head < from || endsOpen(tokens[to - 1]) ? null : { from, to, head };
}

/** "On Monday Jane Holm": the day is not part of the name, as it is in "the Sunday Herald". */
function isDayBefore(tokens: readonly Token[], at: number): boolean {
  const isName = tokens[at]?.text !== tokens[at]?.form;
  return isName && isDay(tokens[at - 1]) && tokens[at - 2]?.form === 'on';
}

function coreFrom(tokens: readonly Token[], from: number, ceiling: number): NounPhrase | null {
  if (isContinuing(tokens[from])) return null;
  let head = -1;
  for (let at = from; at < ceiling; at += 1) {
    if (!isInside(tokens, at)) break;
    if (beginsPhrase(tokens[at]) && at > from && !isQuantity(tokens[at - 1])) break;
    if (canHead(tokens, at, ceiling)) head = at;
  }
  return head < 0 ? null : { from, to: head + 1, head };
}

/** A noun, or an adjective that stands for one: "the accused". */
function canHead(tokens: readonly Token[], at: number, to: number): boolean {
  if (isNominal(tokens, at)) return true;
  const alone = at + 1 >= to || !isInside(tokens, at + 1);
  return tokens[at]?.tag === 'ADJ' && tokens[at - 1]?.tag === 'DET' && alone;
}

/** "the", which begins a phrase rather than ending one. */
function endsOpen(token: Token | undefined): boolean {
  return token?.tag === 'DET' && !isQuantity(token);
}
