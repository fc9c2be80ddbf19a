import type { Article, Token } from '#extract/article.ts';
import type { Cue } from '#extract/cues/cue.ts';
import type { Candidate } from './candidate.ts';
import { naming, works } from './naming.ts';
import type { Piece } from './piece.ts';
import { readSurroundings, type Surroundings } from './surroundings.ts';

const wordlike = /[\p{L}\p{N}]/u;
const capital = /^['‘[(]?\p{Lu}/u;
const digit = /^\p{N}/u;
const singleMark = /^[`‘'](?![`‘'])/u;
const smallWords = new Set("a an the of and or in on to for at by with from is as but vs & 's".split(' '));

const endings: Readonly<Record<string, string>> = {
  ',': 'ends in a comma',
  '.': 'ends in a stop',
  '?': 'ends in a stop',
  '!': 'ends in a stop',
  '…': 'ends in a stop',
};

const sameMarks: Readonly<Record<string, string>> = {
  '—': 'a dash',
  '–': 'a dash',
  '-': 'a dash',
  '--': 'a dash',
  '"': 'a mark',
  '“': 'a mark',
  '”': 'a mark',
  '‘': 'a mark',
  '’': 'a mark',
  "'": 'a mark',
};

/** Longer ones are not counted further: they have the features of long ones. */
const longest = 40;
const longestWord = 80;

/** All that stands in marks in an article, and what attributes beside it. */
export type Trial = {
  article: Article;
  candidates: readonly Candidate[];
  /** The cue that each token belongs to. */
  cues: ReadonlyMap<number, Cue>;
  /** Whether the article mostly quotes between single marks. */
  prefersSingles: boolean;
};

/** What tells an utterance from a title or a scare quote: properties of the candidate at `index`, by name. */
export function featuresOf(trial: Trial, index: number): string[] {
  const { article, candidates, cues } = trial;
  const candidate = candidates[index];
  if (!candidate) return [];
  const surroundings = readSurroundings(article, candidates, index);
  const words = wordsOf(article, candidate);
  const cue = nearestCue(surroundings, cues);
  const properties = [
    ...inside(article, candidate, words),
    `after ${kindBefore(article, cues, candidate)}`,
    cue ? `cue ${cue}` : 'no cue',
    ...labels(article, surroundings),
  ];
  // Headings are often quoted in marks of their own; with a cue, they are as good as any.
  if (!cue && isSingle(article, candidate.piece) !== trial.prefersSingles)
    properties.push('other marks, no cue');
  const size = words.length <= 2 ? 'short' : words.length <= 7 ? 'middle' : 'long';
  const features = properties.map((property) => `${size}: ${property}`);
  features.push(`words: ${countOf(words.length)}`);
  if (candidate.paragraph.role === 'title') features.push('in the title');
  return features;
}

function wordsOf({ tokens }: Article, { from, to }: Candidate): Token[] {
  return tokens.slice(from, Math.min(to, from + longest)).filter(isWord);
}

/** A token longer than any word is a run without white space, and is not read to its end time and again. */
function isWord({ form }: Token): boolean {
  return form.length > longestWord || wordlike.test(form);
}

/** Whether a piece stands in single marks. */
export function isSingle({ text }: Article, { outer }: Piece): boolean {
  return singleMark.test(text.slice(outer.start, outer.start + 2));
}

function countOf(words: number): string {
  if (words <= 2) return String(words);
  if (words <= 4) return '3 or 4';
  if (words <= 7) return '5 to 7';
  return words <= 14 ? '8 to 14' : '15 or more';
}

function inside({ text }: Article, { piece }: Candidate, words: readonly Token[]): string[] {
  const properties = [endings[text[piece.end - 1] ?? ''] ?? 'ends bare'];
  const first = text.slice(piece.start, piece.start + 2);
  const isTitle = words.every(
    ({ text: word, form }) => capital.test(word) || digit.test(word) || smallWords.has(form),
  );
  properties.push(capital.test(first) ? (isTitle ? 'all capital' : 'first capital') : 'first small');
  if (words.some(({ tag }) => tag === 'VERB' || tag === 'AUX')) properties.push('has a verb');
  return properties;
}

/** What stands directly before: a mark or a small word itself, of other words the part of speech. */
function kindBefore({ tokens }: Article, cues: ReadonlyMap<number, Cue>, candidate: Candidate): string {
  const at = candidate.outerFrom - 1;
  const token = tokens[at];
  if (!token || candidate.outerFrom === candidate.paragraph.from) return 'nothing';
  const cue = cues.get(at);
  if (cue) return `a cue to ${classOf(cue)}`;
  const itself = ['ADP', 'DET', 'SCONJ', 'CCONJ', 'PART'].includes(token.tag) || !isWord(token);
  return itself ? (sameMarks[token.form] ?? token.form) : token.tag;
}

/** The nearest word in the same sentence that attributes: on which side, how near, of which class. */
function nearestCue({ before, after }: Surroundings, cues: ReadonlyMap<number, Cue>): string | null {
  const isCue = (at: number) => cues.has(at);
  const [ahead, behind] = [before.findIndex(isCue), after.findIndex(isCue)];
  if (ahead < 0 && behind < 0) return null;
  const isBehind = behind >= 0 && (ahead < 0 || behind <= ahead);
  const distance = isBehind ? behind : ahead;
  const cue = cues.get((isBehind ? after[behind] : before[ahead]) ?? -1);
  const near = distance <= 2 ? 'near' : distance <= 8 ? 'farther' : 'far';
  return `${near} ${isBehind ? 'after' : 'before'}: ${cue ? classOf(cue) : ''}`;
}

/** Shouts and whispers are too rare to be learnt from by themselves. */
function classOf({ classes }: Cue): string {
  const [first = ''] = classes;
  return first === 'voice' ? 'say' : first;
}

function labels({ tokens }: Article, { before }: Surroundings): string[] {
  const near = before.slice(0, 4).map((at) => tokens[at]?.form ?? '');
  const found: string[] = [];
  if (near.some((form) => naming.has(form))) found.push('named as such');
  if (near.some((form) => works.has(form))) found.push('a work');
  return found;
}
