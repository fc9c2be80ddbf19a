import { amountOf, isAmount } from '#collation/variants/amounts.ts';
import { errorsBetween } from '#collation/variants/misspelling.ts';
import { areSame } from '#collation/variants/sameness.ts';
import type { Differences, Exchange, Placed } from './differences.ts';

const signs = new Set(['%', '£', '$', '€']);
const ordinals = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' '),
);

/** Whether the words asked for have a number that the source has not there. */
export function changesNumber({ exchanged, gained, lost }: Differences): boolean {
  const isElsewhere = ({ word }: Placed) => lost.some((other) => areSame(word, other.word));
  return (
    exchanged.some(isOtherNumber) ||
    gained.some((placed) => states(placed) && !isElsewhere(placed)) ||
    lost.some(({ word }) => word.form === '%')
  );
}

/** "One" is mostly no number. */
function states({ word: { form } }: Placed): boolean {
  return (isAmount(form) && form !== 'one') || signs.has(form);
}

function isOtherNumber({ query, source }: Exchange): boolean {
  if (ordinals.has(query.word.form) && ordinals.has(source.word.form)) return true;
  if (!states(query) && !states(source)) return false;
  const [asked, found] = [amountOf(query.word.form), amountOf(source.word.form)];
  if (asked !== null && found !== null) return asked !== found;
  return isAmount(query.word.form) === isAmount(source.word.form) || !isMisspelt({ query, source });
}

function isMisspelt({ query, source }: Exchange): boolean {
  return errorsBetween(query.word, source.word) !== null;
}
