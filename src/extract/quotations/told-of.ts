import type { Article } from '#extract/article.ts';
import type { Cue } from '#extract/cues/cue.ts';
import type { Candidate } from './candidate.ts';

/** How far before a state its verb of speech is looked for: "said that the whole board was". */
const reach = 8;
const being = new Set(['was', 'were', 'is', 'are', 'be', 'been', 'being', 'felt']);
const objects = new Set(['it', 'him', 'her', 'them', 'this', 'that']);
const speech = new Set<string>(['say', 'tell']);
const calling = new Set(['call', 'describe', 'brand', 'label', 'dub']);

/** Whether few quoted words are what somebody says of something: "said he was “astonished”", "called it “frothy”". */
export function isToldOf(
  { tokens }: Article,
  cues: ReadonlyMap<number, Cue>,
  { outerFrom, paragraph }: Candidate,
): boolean {
  const last =
    tokens[outerFrom - 2]?.tag === 'AUX' && tokens[outerFrom - 1]?.tag === 'ADV'
      ? outerFrom - 2
      : outerFrom - 1;
  const form = tokens[last]?.form ?? '';
  if (objects.has(form)) return calling.has(cues.get(last - 1)?.lemma ?? '');
  if (!being.has(form)) return false;
  for (let at = last - 1; at > Math.max(last - reach, paragraph.from); at -= 1) {
    const cue = cues.get(at);
    if (cue) return cue.mood === 'finite' && cue.classes.some((name) => speech.has(name));
    if (tokens[at]?.tag === 'PUNCT') return false;
  }
  return false;
}
