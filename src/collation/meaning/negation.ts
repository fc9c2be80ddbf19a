import { spellOut } from '#collation/variants/contractions.ts';
import { errorsBetween } from '#collation/variants/misspelling.ts';
import type { ComparedWord } from '#collation/words.ts';
import type { Differences, Elision, Exchange, Placed } from './differences.ts';
import { deniesByForm } from './opposites.ts';

const negations = new Set(
  `not no never none nobody nothing nowhere neither nor non without hardly rarely seldom scarcely barely`.split(
    ' ',
  ),
);

/** Words that a misspelt negation may look like, and that deny nothing. */
const affirmative = new Set(
  `now note notes knot hot lot got rot dot pot jot cot bot net nut nod on one so to go do or for norm ever fever
  lever sever newer bone cone done gone lone tone zone node nose nine son won ton noun noon non noting either nether
  hardy barley bare rare cane can cans cart cast cent chant scant rant pant want wants went font worn does did dint
  dent paint saint faint taint aunt mint hint haunt waste rent parent
  agent arena haven cat neon co ho mo jon ron don`.split(/\s+/),
);

const auxiliaries = new Set(
  `do does did is are was were am be been has have had will would shall should can could may might must to`.split(
    ' ',
  ),
);

/** Over so many steps a negation may lie from the source's and still deny the same: "not really", "really not". */
const nearby = 3;

/** Whether what differs denies what the source says, or says what it denies. */
export function changesNegation({ exchanged, moved, gained, lost, elided }: Differences): boolean {
  const changed = [...exchanged, ...moved];
  const asked = [
    ...[...gained, ...changed.map(({ query }) => query)].filter(denies),
    ...exchanged.flatMap((each) => (isMisspeltNegation(each) || isOpposite(each) ? [each.query] : [])),
  ];
  const found = [
    ...[...lost, ...changed.map(({ source }) => source)].filter(denies),
    ...exchanged.flatMap(({ query, source }) =>
      isOpposite({ query: source, source: query }) ? [source] : [],
    ),
  ];
  return !denySame(asked, found) || elided.some(losesNegation);
}

/** "Impossible" for "possible" denies as "not possible" does. */
function isOpposite({ query, source }: Exchange): boolean {
  return deniesByForm(query.word, source.word);
}

/** Whether each negation of the query has one of the source nearby, and none is left. */
function denySame(asked: readonly Placed[], found: readonly Placed[]): boolean {
  const sources = inOrder(found);
  const distances = inOrder(asked).map((step, at) => Math.abs(step - (sources[at] ?? step)));
  return asked.length === found.length && distances.every((distance) => distance <= nearby);
}

function inOrder(words: readonly Placed[]): number[] {
  return words.map(({ step }) => step).sort((one, other) => one - other);
}

function denies({ word }: Placed): boolean {
  return spellOut(word.form).some((each) => negations.has(each));
}

/** "Nto" is still "not"; "now" is not, and two errors make too many other words, such as "anybody" of "nobody". */
function isMisspeltNegation({ query, source }: Exchange): boolean {
  if (!denies(source) || denies(query) || affirmative.has(query.word.plain)) return false;
  return errorsBetween(query.word, source.word) === 1 && !isHalfOf(query.word, source.word);
}

/** "Do" is half of "don't", and "can" of "cannot". */
function isHalfOf(word: ComparedWord, contraction: ComparedWord): boolean {
  return spellOut(contraction.form).includes(word.form);
}

/**
 * A clause that is left out takes its negation with it, but not one that belongs to a word which is kept: "I do
 * [not, as I said,] agree".
 */
function losesNegation(elision: Elision): boolean {
  const [first] = elision;
  const before = first?.among[first.at - 1];
  const last = elision.at(-1);
  const isOfKept = first !== undefined && denies(first) && auxiliaries.has(before?.form ?? '');
  return isOfKept || (last !== undefined && denies(last));
}
