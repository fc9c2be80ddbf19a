import { amountOf, amountOfWords, isAmount, ordinalOf } from '#collation/variants/amounts.ts';
import { errorsBetween } from '#collation/variants/misspelling.ts';
import { areSame } from '#collation/variants/sameness.ts';
import { isUnit, isUnitSign } from '#collation/variants/signs.ts';
import type { Differences, Exchange, Placed } from './differences.ts';

/** How often, and which part; "half" is a quantifier. */
const multiples = new Set('twice thrice double doubled triple tripled treble trebled quarter'.split(' '));

/** Whether the words asked for have a number that the source has not there. */
export function changesNumber({ exchanged, gained, lost, beside }: Differences): boolean {
  const elsewhere = [...lost, ...exchanged.map(({ source }) => source), ...beside.filter(isOfUnit)];
  const isElsewhere = (placed: Placed) =>
    elsewhere.some((other) => areSame(placed.word, other.word) || areSameNumber(placed, other));
  return (
    exchanged.some(isOtherNumber) ||
    gained.some((placed) => states(placed) && !isElsewhere(placed)) ||
    lost.some((placed) => placed.word.form === '%' || isPartOfKept(placed, lost))
  );
}

/** A number and its unit change their places: "£5" is "5 pounds". */
function isOfUnit({ word, at, among }: Placed): boolean {
  const around = [at - 1, at + 1].map((beside) => among[beside]?.form ?? '');
  return isUnit(word.form) ? around.some(isAmount) : isAmount(word.form) && around.some(isUnit);
}

/** "One" is mostly no number. */
function states({ word: { form } }: Placed): boolean {
  return (isAmount(form) && form !== 'one') || isUnitSign(form) || form === 'twice' || form === 'thrice';
}

/** "Five hundred" without "hundred" is another number, while one that is left out as a whole is none. */
function isPartOfKept({ word, at, among }: Placed, lost: readonly Placed[]): boolean {
  if (!isAmount(word.form)) return false;
  return [at - 1, at + 1].some(
    (beside) => isAmount(among[beside]?.form ?? '') && !lost.some((other) => other.at === beside),
  );
}

function isOtherNumber({ query, source }: Exchange): boolean {
  const [one, other] = [query.word.form, source.word.form];
  const [place, otherPlace] = [ordinalOf(one), ordinalOf(other)];
  if (place !== null && otherPlace !== null) return place !== otherPlace;
  if (multiples.has(one) && multiples.has(other)) return true;
  if (!states(query) && !states(source)) return false;
  if (areSameNumber(query, source)) return false;
  const [asked, found] = [amountOf(one), amountOf(other)];
  if (asked !== null && found !== null) return asked !== found;
  return isAmount(one) || !isMisspelt({ query, source });
}

/** Whether the numbers that two words are part of are the same: "two hundred and fifty" and "250". */
function areSameNumber(query: Placed, source: Placed): boolean {
  const asked = amountOfWords(numberAround(query));
  return asked !== null && asked === amountOfWords(numberAround(source));
}

/** The words of a number in a row about one of them. */
function numberAround({ at, among }: Placed): string[] {
  const isPart = (place: number) =>
    isAmount(among[place]?.form ?? '') ||
    (among[place]?.form === 'and' &&
      [place - 1, place + 1].every((each) => isAmount(among[each]?.form ?? '')));
  let [from, to] = [at, at + 1];
  while (isPart(from - 1)) from--;
  while (isPart(to)) to++;
  return among.slice(from, to).map(({ form }) => form);
}

function isMisspelt({ query, source }: Exchange): boolean {
  return errorsBetween(query.word, source.word) !== null;
}
