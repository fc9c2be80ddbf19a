import type { Token } from '#extract/article.ts';
import type { Gender } from '#extract/parties/known-party.ts';
import { type KinNoun, kinNoun } from '#extract/parties/lexicon/kinship.ts';
import { isSpeechVerb } from '#extract/parties/lexicon/speech-verbs.ts';
import type { Candidate } from './candidate.ts';

/** What the words before a name say it is, and to whom: `owner` is the index of "his" or of the "'s". */
export type Kinship = { noun: KinNoun; owner: number; ownerGender: Gender | null; isNamed: boolean };

/** More words than stand between "his" and "wife". */
const reach = 4;
/** More words than stand between a name and its verb: ", a dentist in Norwich,". */
const longestInsertion = 12;

const possessors = new Map<string, Gender | null>([
  ['his', 'male'],
  ['her', 'female'],
  ['their', null],
  ['whose', null],
  ['had', null],
  ['have', null],
  ['has', null],
]);
const closing = new Set([',', '.', ';', '—', '–', ')', 'and']);

/** "his wife Hema", "Holm's brother, Tom,", "two sons, Tom and Dan"; null where no such words stand before the name. */
export function kinshipBefore(tokens: readonly Token[], { from, to }: Candidate): Kinship | null {
  const isApart = tokens[from - 1]?.text === ',';
  if (isApart && !closing.has(tokens[to]?.form ?? '.')) return null;
  const head = isApart ? from - 2 : from - 1;
  const noun = kinNoun(tokens[head]?.form ?? '');
  for (let at = head - 1; noun && at >= Math.max(0, head - reach); at--) {
    const { form, tag } = tokens[at] ?? { form: '', tag: 'X' };
    const gender = possessors.get(form);
    if (gender !== undefined) return { noun, owner: at, ownerGender: gender, isNamed: form === 'whose' };
    if (form.endsWith("'s") || form === "'") return { noun, owner: at, ownerGender: null, isNamed: true };
    if (tag === 'PUNCT' && form !== '-') return null;
  }
  return null;
}

/** "Tom and Dan", "Tom, Dan and Sue": nothing else between one name and the next. */
export function isListed(tokens: readonly Token[], one: Candidate | undefined, next: Candidate): boolean {
  if (!one || next.from - one.to > 2 || next.from === one.to) return false;
  return tokens.slice(one.to, next.from).every(({ form }) => form === ',' || form === 'and');
}

/** "Tom said", and "Tom, said" or "Tom, a dentist in Norwich, said" where commas set something off. */
export function isSpeaking(tokens: readonly Token[], { to }: Candidate): boolean {
  if (isSpeechVerb(tokens[to]?.form ?? '')) return true;
  if (tokens[to]?.text !== ',') return false;
  const isTold = tokens[to + 1]?.form === 'who';
  for (let at = to; at < to + longestInsertion; at++) {
    const { text, tag } = tokens[at] ?? { text: '.', tag: 'PUNCT' };
    if (text === ',' && isSpeechVerb(tokens[at + 1]?.form ?? '')) return true;
    if (text === '.' || (!isTold && tag === 'VERB')) return false;
  }
  return false;
}
