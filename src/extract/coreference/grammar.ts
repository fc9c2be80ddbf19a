import type { Token } from '#extract/article.ts';
import { isSpeechVerb } from '#extract/parties/lexicon/speech-verbs.ts';
import { wordSet } from '#extract/word-set.ts';

/**
 * What a name or pronoun does in its clause. `speaker` is the subject of a verb of speech, `inverted` the
 * same behind it, as in “…,” said Holm.
 */
export type Part =
  | 'inverted'
  | 'speaker'
  | 'subject'
  | 'object'
  | 'oblique'
  | 'possessor'
  | 'modifier'
  | 'other';

/** How far behind a name its verb is looked for, over "the director of the institute,". */
const reach = 25;
/** How far before a name its preposition is looked for, over "the late Harbour councillor". */
const reachBefore = 8;

const inBetween = wordSet('also then later himself herself has had have reportedly both');
const attaching = new Set(['of', 'at', 'from', 'with', 'in', 'on']);
const determiners = new Set(['NOUN', 'ADJ', 'PROPN', 'DET', 'NUM']);
const ending = new Set(['PUNCT', 'ADP', 'NOUN', 'PRON', 'SCONJ', 'ADV']);
const closing = new Set(['”', '"', '’', "'", ',']);

/** What the name or pronoun at tokens `from` to `to` (exclusive) does in its clause; `floor` begins the sentence. */
export function partOf(tokens: readonly Token[], from: number, to: number, floor: number): Part {
  const next = tokens[to];
  if (next?.form === "'s" || next?.form === "'" || tokens[to - 1]?.form.endsWith("'s")) return 'possessor';
  const verb = verbAfter(tokens, from, to);
  const before = wordBefore(tokens, from, floor);
  if (verb && !isGoverned(tokens, before)) return isSpeechVerb(verb.form) ? 'speaker' : 'subject';
  if (isInverted(tokens, before, next)) return 'inverted';
  if (next?.tag === 'NOUN' && next.start === (tokens[to - 1]?.end ?? 0) + 1) return 'modifier';
  if (tokens[before]?.tag === 'ADP') return isAccordingTo(tokens, before) ? 'speaker' : 'oblique';
  return tokens[before]?.tag === 'VERB' ? 'object' : 'other';
}

const isGoverned = (tokens: readonly Token[], before: number): boolean =>
  tokens[before]?.tag === 'ADP' && !isAccordingTo(tokens, before);

/**
 * The verb that follows a name, over adverbs and over what stands between two commas; behind the second
 * comma where the name itself stands between them ("his brother, Simon Holm, disagreed").
 */
function verbAfter(tokens: readonly Token[], from: number, to: number): Token | null {
  let at = to;
  const mark = tokens[at]?.text;
  if (mark === ',' && tokens[from - 1]?.text === ',' && isVerbal(tokens, at + 1)) at += 1;
  else if (mark === ',' || mark === '(' || mark === '—' || mark === '–') {
    at = afterInsertion(tokens, at, mark);
    if (at < 0) return null;
  }
  at = afterPhrase(tokens, at);
  while (tokens[at]?.tag === 'ADV' || inBetween.has(tokens[at]?.form ?? '')) at++;
  const token = tokens[at];
  return token && (token.tag === 'VERB' || token.tag === 'AUX' || isSpeechVerb(token.form)) ? token : null;
}

/** "Holm at the Harbour Review", "Holm of Norwich": what a preposition adds to a name, with its abbreviation. */
function afterPhrase(tokens: readonly Token[], from: number): number {
  const preposition = tokens[from];
  if (preposition?.tag !== 'ADP' || !attaching.has(preposition.form)) return from;
  let at = from + 1;
  while (at < from + reachBefore && determiners.has(tokens[at]?.tag ?? '')) at++;
  return tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' ? at + 3 : at;
}

function afterInsertion(tokens: readonly Token[], open: number, mark: string): number {
  const close = mark === '(' ? ')' : mark;
  for (let at = open + 1; at < Math.min(tokens.length, open + reach); at++) {
    const text = tokens[at]?.text;
    if (text === '.' && tokens[at + 1]?.text !== ',' && tokens[at + 1]?.text !== ')') return -1;
    if (text === '”' || text === '“' || text === '"') return -1;
    if (text === close && isVerbal(tokens, at + 1)) return at + 1;
  }
  return -1;
}

function isVerbal(tokens: readonly Token[], at: number): boolean {
  let index = at;
  while (tokens[index]?.tag === 'ADV') index++;
  const tag = tokens[index]?.tag;
  return tag === 'VERB' || tag === 'AUX';
}

/** The place of the word before a name and all that describes it: the "of" in "of the late councillor Holm". */
function wordBefore(tokens: readonly Token[], from: number, floor: number): number {
  let at = from - 1;
  while (at >= floor && at > from - reachBefore && determiners.has(tokens[at]?.tag ?? '')) at--;
  return at < floor ? -1 : at;
}

function isAccordingTo(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.form === 'to' && tokens[at - 1]?.form === 'according';
}

/** “…,” said Holm. The name, with what describes it, ends its clause. */
function isInverted(tokens: readonly Token[], before: number, next: Token | undefined): boolean {
  let verb = before;
  while (verb > before - 3 && (tokens[verb]?.form === "'s" || determiners.has(tokens[verb]?.tag ?? '')))
    verb--;
  if (!isSpeechVerb(tokens[verb]?.form ?? '')) return false;
  const mark = tokens[verb - 1];
  return mark !== undefined && closing.has(mark.text) && (!next || ending.has(next.tag));
}
