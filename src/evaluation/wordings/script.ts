import type { Edit } from '#model/comparison.ts';
import { splitWords } from '#text/words.ts';
import type { Touched } from './changes/change.ts';
import { haveSameWords } from './spelling.ts';
import { lettersOf } from './tokens.ts';

/** The words asked for, those of the source, and how many words of each side were changed. */
export type Truth = { asked: string; original: string; touched: Touched };

/**
 * Whether steps lead rightly from the words asked for to those of the source:
 *
 * - the query sides, one after the other, are the words asked for, and the source sides those of the source;
 *   letters and digits count, marks and case do not;
 * - what is called equal has the same words on both sides, but for spelling and short forms;
 * - an insertion has no words of the query, a deletion none of the source;
 * - outside of equal steps there are no more words of either side than were changed.
 *
 * So an exchange of neighbours may be told as two replacements or as a deletion and an insertion, and of two
 * equal words in a row either may be the one that was dropped.
 */
export function isRightScript(diff: readonly Edit[], { asked, original, touched }: Truth): boolean {
  const changed = diff.filter(({ op }) => op !== 'equal');
  return (
    lettersOf(diff.map(({ query }) => query).join(' ')) === lettersOf(asked) &&
    lettersOf(diff.map(({ source }) => source).join(' ')) === lettersOf(original) &&
    diff.every(isWhatItSays) &&
    countWords(changed.map(({ query }) => query)) <= touched.asked &&
    countWords(changed.map(({ source }) => source)) <= touched.original
  );
}

function isWhatItSays({ op, query, source }: Edit): boolean {
  if (op === 'equal') return haveSameWords(query, source);
  if (op === 'insert') return lettersOf(query) === '';
  return op !== 'delete' || lettersOf(source) === '';
}

function countWords(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + splitWords(text).length, 0);
}
