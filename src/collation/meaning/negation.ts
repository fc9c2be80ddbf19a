import { spellOut } from '#collation/variants/contractions.ts';
import { errorsBetween } from '#collation/variants/misspelling.ts';
import type { ComparedWord } from '#collation/words.ts';
import type { Differences, Elision, Exchange, Placed } from './differences.ts';

const negations = new Set(
  `not no never none nobody nothing nowhere neither nor without hardly rarely seldom scarcely barely`.split(
    ' ',
  ),
);

/** Words that a misspelt negation may look like, and that deny nothing. */
const otherWords = new Set(
  `now note notes noted knot hot lot got rot dot pot jot cot bot net nut on one so to go do ever fever lever sever
  nerve bare rare cane can want wont bent hard harder`.split(/\s+/),
);

const auxiliaries = new Set(
  `do does did is are was were am be been has have had will would shall should can could may might must to`.split(
    ' ',
  ),
);

const prefixes = ['un', 'in', 'im', 'ir', 'il', 'dis', 'non'];

/** Whether what differs denies what the source says, or says what it denies. */
export function changesNegation({ exchanged, gained, lost, elided }: Differences): boolean {
  const asked = [...gained, ...exchanged.map(({ query }) => query)].filter(denies).length;
  const found = [...lost, ...exchanged.map(({ source }) => source)].filter(denies).length;
  const misspelt = exchanged.filter(isMisspeltNegation).length;
  return asked + misspelt !== found || exchanged.some(areOpposites) || elided.some(losesNegation);
}

function denies({ word }: Placed): boolean {
  return spellOut(word.form).some((each) => negations.has(each));
}

/** "Nto" is still "not"; "now" is not. */
function isMisspeltNegation({ query, source }: Exchange): boolean {
  if (!denies(source) || denies(query) || otherWords.has(query.word.plain)) return false;
  return errorsBetween(query.word, source.word) !== null && !isHalfOf(query.word, source.word);
}

/** "Do" is half of "don't", and "can" of "cannot". */
function isHalfOf(word: ComparedWord, contraction: ComparedWord): boolean {
  return spellOut(contraction.form).includes(word.form);
}

function areOpposites({ query, source }: Exchange): boolean {
  const [one, other] = [query.word.spelling, source.word.spelling];
  return prefixes.some((prefix) => one === prefix + other || other === prefix + one);
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
