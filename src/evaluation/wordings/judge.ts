import type { Answer, QuoteItem } from '#model/answer.ts';
import type { Comparison, Flag } from '#model/comparison.ts';
import type { Wording } from './draw.ts';
import { isRightScript } from './script.ts';
import { runOf } from './tokens.ts';

/** What is right of one answer; null where it is not judged. */
export type Judgement = {
  /** The words come first. */
  found: boolean | null;
  grade: boolean | null;
  diff: boolean | null;
  flags: boolean | null;
  /** A flag is named for which there is no reason. */
  alarm: boolean | null;
  /** Somebody is named with these words who is not known to have said them. */
  misnamed: boolean | null;
};

/** Judges the answer to a changed wording by what was changed. */
export function judgeWording(wording: Wording, answer: Answer): Judgement {
  const first = answer.items[0];
  const found = first?.type === 'quote' && holdsWords(first, wording.original);
  const comparison = found ? first.comparison : null;
  return {
    found,
    ...judgeComparison(wording, comparison),
    misnamed: !found && answer.outcome !== 'nothing' && first?.type === 'quote' && first.speaker !== null,
  };
}

/** Whether a comparison says of changed words what is true of them; wrong in all where there is none. */
export function judgeComparison(
  wording: Pick<Wording, 'asked' | 'original' | 'grades' | 'flags' | 'touched'>,
  comparison: Comparison | null,
): Pick<Judgement, 'grade' | 'diff' | 'flags' | 'alarm'> {
  if (!comparison) return { grade: false, diff: false, flags: false, alarm: false };
  const { grade, diff, flags } = comparison;
  return {
    grade: wording.grades.includes(grade),
    diff: isRightScript(diff, wording),
    flags: wording.flags.some((right) => isSameSet(right, flags)),
    alarm: flags.some((flag) => !wording.flags.flat().includes(flag)),
  };
}

/** Whether words stand one after the other in a part of a quotation that is shown. */
export function holdsWords({ excerpt, otherParts }: QuoteItem, words: string): boolean {
  const run = runOf(words);
  return [excerpt, ...otherParts.map((part) => part.excerpt)].some(({ text }) => runOf(text).includes(run));
}

function isSameSet(one: readonly Flag[], other: readonly Flag[]): boolean {
  return new Set([...one, ...other]).size === new Set(one).size && one.length === new Set(other).size;
}
