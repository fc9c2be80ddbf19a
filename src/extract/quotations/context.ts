import type { Article } from '#extract/article.ts';
import type { Cue } from '#extract/cues/cue.ts';
import type { Candidate } from './candidate.ts';
import { naming, works } from './naming.ts';
import type { Surroundings } from './surroundings.ts';
import { isWord } from './wording.ts';

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

/** What stands directly before: a mark or a small word itself, of other words the part of speech. */
export function kindBefore(
  { tokens }: Article,
  cues: ReadonlyMap<number, Cue>,
  candidate: Candidate,
): string {
  const at = candidate.outerFrom - 1;
  const token = tokens[at];
  if (!token || candidate.outerFrom === candidate.paragraph.from) return 'nothing';
  const cue = cues.get(at);
  if (cue) return `a cue to ${classOf(cue)}`;
  const itself = ['ADP', 'DET', 'SCONJ', 'CCONJ', 'PART'].includes(token.tag) || !isWord(token);
  return itself ? (sameMarks[token.form] ?? token.form) : token.tag;
}

/** The nearest word in the same sentence that attributes: on which side, how near, of which class. */
export function nearestCue({ before, after }: Surroundings, cues: ReadonlyMap<number, Cue>): string | null {
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

/** Whether a title or a name is announced just before. */
export function labelsBefore({ tokens }: Article, { before }: Surroundings): string[] {
  const near = before.slice(0, 4).map((at) => tokens[at]?.form ?? '');
  const found: string[] = [];
  if (near.some((form) => naming.has(form))) found.push('named as such');
  if (near.some((form) => works.has(form))) found.push('a work');
  return found;
}
