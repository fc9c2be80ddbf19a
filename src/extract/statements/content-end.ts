import type { Cue } from '#extract/cues/cue.ts';
import { nounPhraseFrom } from '#extract/cues/noun-phrase.ts';
import type { Reading } from './reading.ts';
import { skipCircumstances } from './words-ahead.ts';

/** More tokens than a statement has: a sentence without an end is not read to it for every cue. */
const longest = 150;
const closing = new Set(['.', '!', '?', ')', ']', ',', ';', ':', '—', '–', '--']);
const relatives = new Set(['who', 'which', 'whom', 'whose']);
const pronouns = new Set(['he', 'she', 'they', 'it', 'we', 'i']);
const joining = new Set(['and', 'but', 'while', 'also', 'then', 'though', 'although']);

/** Where the words that begin at `from` end: at the sentence's end, or where the reporter takes over again. */
export function contentEnd(reading: Reading, from: number, to: number): number {
  const limit = Math.min(to, from + longest);
  let at = from + 1;
  while (at < limit && !isEnd(reading, at, to)) at += 1;
  return trimEnd(reading, from, at);
}

/** Each token is looked at once, however many cues stand before it. */
function isEnd(reading: Reading, at: number, to: number): boolean {
  const known = reading.ends.get(at) ?? takesOver(reading, at, to);
  reading.ends.set(at, known);
  return known;
}

function takesOver(reading: Reading, at: number, to: number): boolean {
  const { tokens } = reading;
  const form = tokens[at]?.form;
  if (form === ';') return true;
  if (form === ',') return endsAtComma(reading, at, to);
  if (form !== 'and' && form !== 'but') return false;
  return nextCue(reading, at)?.mood === 'finite';
}

function endsAtComma(reading: Reading, at: number, to: number): boolean {
  const { tokens } = reading;
  const next = tokens[at + 1]?.form ?? '';
  const cue = nextCue(reading, at);
  if (cue) return cue.mood === 'participle' || (cue.mood === 'finite' && closesSentence(reading, cue, to));
  if (next === 'but' && pronouns.has(tokens[at + 2]?.form ?? '')) return true;
  if (relatives.has(next)) return runsOn(reading, at + 1, to);
  return isAttributed(reading, at + 1, to) || (joining.has(next) && hasOwnCue(reading, at + 2, to));
}

/** "…, said Holm." and not "two men, both from Norton, have been charged". */
function closesSentence({ tokens }: Reading, cue: Cue, to: number): boolean {
  if (cue.passive) return false;
  const end = nounPhraseFrom(tokens, cue.to, to)?.to ?? cue.to;
  return end >= to || tokens[end]?.tag === 'PUNCT';
}

/** Whether somebody else speaks: "…, but Brown said". */
function hasOwnCue({ tokens, cueAt }: Reading, from: number, to: number): boolean {
  const phrase = nounPhraseFrom(tokens, from, to);
  return phrase !== null && cueAt.get(phrase.to)?.mood === 'finite';
}

/** Whether an attribution of all that stands before it closes the sentence: "…, people at the meeting said". */
function isAttributed({ tokens, cueAt }: Reading, from: number, to: number): boolean {
  const phrase = nounPhraseFrom(tokens, from, to);
  const cue = phrase && cueAt.get(phrase.to);
  if (cue?.mood !== 'finite') return false;
  const end = skipCircumstances(tokens, cue.to, to);
  return end >= to || tokens[end]?.tag === 'PUNCT';
}

/** The cue that follows a comma or a conjunction: ", adding", "and said". */
function nextCue({ tokens, cueAt }: Reading, at: number): Cue | undefined {
  let next = at + 1;
  while (next < at + 3 && joining.has(tokens[next]?.form ?? '')) next += 1;
  return cueAt.get(next);
}

/** Whether no comma follows: what begins there goes on to the end. */
function runsOn({ tokens }: Reading, from: number, to: number): boolean {
  const limit = Math.min(to, from + longest);
  for (let at = from; at < limit; at += 1) if (tokens[at]?.form === ',') return false;
  return true;
}

/** Without the marks at its end. */
export function trimEnd({ tokens }: Pick<Reading, 'tokens'>, from: number, to: number): number {
  let end = to;
  while (end > from && closing.has(tokens[end - 1]?.form ?? '')) end -= 1;
  return end;
}
