import type { Comparison, Edit, Flag } from '#model/comparison.ts';
import { type Line, line } from './line.ts';
import { join, type Phrase, strong, struck } from './phrase.ts';

const changes: Record<Flag, string> = {
  negation: 'a negation is gained or lost',
  number: 'another number',
  name: 'another name',
  quantifier: 'another quantity (such as “some” for “all”)',
  modality: 'another degree of certainty or duty (such as “may” for “will”)',
  status: 'another status (such as “alleged”)',
};

/** What the changed words may change, in words: "a negation is gained or lost; another number". */
export function flagsText(flags: readonly Flag[]): string {
  return flags.map((flag) => changes[flag]).join('; ');
}

/** The steps of a comparison in one line: words that the source has not are struck out, its own stand out. */
function diffPhrase(diff: readonly Edit[]): Phrase {
  return join(...diff.flatMap((edit, at) => [...(at > 0 ? [' '] : []), ...wordsOf(edit)]));
}

/** How the words asked for differ from those on record; nothing where they are the same. */
export function comparisonLines(comparison: Comparison | null): Line[] {
  if (comparison?.grade !== 'elided' && comparison?.grade !== 'altered') return [];
  const { diff, flags } = comparison;
  return [
    line('fact', 'Compared: ', diffPhrase(diff)),
    ...(flags.length > 0 ? [line('fact', strong('Changed meaning'), `: ${flagsText(flags)}.`)] : []),
  ];
}

function wordsOf({ op, query, source }: Edit): (string | Phrase)[] {
  if (op === 'equal') return [source];
  if (op === 'delete') return [struck(query)];
  if (op === 'insert') return [strong(source)];
  return [struck(query), ' ', strong(source)];
}
