import type { Reading } from './reading.ts';

/** More tokens than a statement has: a sentence without an end is not read to it for every cue. */
const longest = 200;
const closing = new Set(['.', '!', '?', ')', ']', ',', ';', ':', '—', '–', '--']);

/** Where the words that begin at `from` end: at the sentence's end, or where the reporter takes over again. */
export function contentEnd({ tokens, cueAt }: Reading, from: number, to: number): number {
  const limit = Math.min(to, from + longest);
  let at = from + 1;
  while (at < limit) {
    const token = tokens[at];
    const cue = cueAt.get(skipJoining(at, tokens));
    if (token?.form === ';') break;
    if (token?.form === ',' && cue && (cue.form === 'ing' || cue.lemma === 'according to')) break;
    if (cue && cue.mood === 'finite' && (token?.form === 'and' || token?.form === 'but')) break;
    at += 1;
  }
  return trimEnd({ tokens }, from, at);
}

function skipJoining(at: number, tokens: Reading['tokens']): number {
  let next = at + 1;
  while (next < at + 3 && ['and', 'but', 'while', 'also', 'then'].includes(tokens[next]?.form ?? ''))
    next += 1;
  return next;
}

/** Without the marks at its end. */
export function trimEnd({ tokens }: Pick<Reading, 'tokens'>, from: number, to: number): number {
  let end = to;
  while (end > from && closing.has(tokens[end - 1]?.form ?? '')) end -= 1;
  return end;
}
