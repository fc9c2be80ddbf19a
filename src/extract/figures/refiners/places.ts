import type { Atom } from '#extract/figures/atoms.ts';
import type { Reading, Stretch } from '#extract/figures/draft.ts';
import { rangeOf } from '#extract/figures/range-of.ts';
import { isMonth, weekdays } from '#extract/figures/units/calendar.ts';
import { isOneOf, isWord } from '#extract/figures/words.ts';
import { wordSet } from '#extract/word-set.ts';
import { givingNearest } from './nearest.ts';

/** Where the figure holds, as the text names it after a preposition: "England and Wales", "parts of London". */
export const readPlace = givingNearest(findPlaces, { after: 10, before: 0 }, (draft, stretch, { atoms }) => ({
  ...draft,
  place: draft.unitKind === 'measure' && draft.unit === 'year' ? null : rangeOf(stretch, atoms),
}));

const prepositions = wordSet('in across throughout around near outside at');
const longest = 8;

/** Every place named in a sentence, in its order. */
function findPlaces({ atoms }: Reading): Stretch[] {
  const places: Stretch[] = [];
  for (let at = 0; at < atoms.length; at++) {
    if (!isOneOf(atoms[at], prepositions)) continue;
    const from = skipLead(atoms, at + 1);
    const to = endOfNames(atoms, from.names);
    // "at Sh30" and "in Unit 7" name no place.
    if (to !== null && atoms[to]?.kind !== 'digits') places.push({ from: from.start, to });
  }
  return places;
}

/** "the", "parts of", "areas such as" before the name; the article is left out. */
function skipLead(atoms: readonly Atom[], at: number): { start: number; names: number } {
  const start = isWord(atoms[at], 'the') ? at + 1 : at;
  const lead = isWord(
    atoms[start],
    'parts',
    'areas',
    'towns',
    'cities',
    'northern',
    'southern',
    'eastern',
    'western',
    'central',
  );
  if (!lead) return { start, names: start };
  if (isWord(atoms[start + 1], 'of')) return { start, names: start + 2 };
  return { start, names: isWord(atoms[start + 1], 'such') ? start + 3 : start + 1 };
}

const isName = (atom: Atom | undefined) =>
  atom?.tag === 'PROPN' &&
  atom.kind === 'word' &&
  /^\p{Lu}/u.test(atom.text) &&
  !isMonth(atom) &&
  !weekdays.has(atom.form) &&
  !atom.form.endsWith("'s");

/** The last of the names that commas and "and" join, in a bounded stretch. */
function endOfNames(atoms: readonly Atom[], from: number): number | null {
  if (!isName(atoms[from])) return null;
  let to = from + 1;
  while (to < from + longest) {
    const step = isName(atoms[to]) ? 1 : isWord(atoms[to], 'and', ',') && isName(atoms[to + 1]) ? 2 : 0;
    if (step === 0) break;
    to += step;
  }
  return to;
}
