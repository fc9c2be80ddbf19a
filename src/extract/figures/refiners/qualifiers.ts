import type { Atom } from '#extract/figures/atoms.ts';
import { type Draft, each, type Refiner } from '#extract/figures/draft.ts';
import { isHyphen, isOneOf, isWord } from '#extract/figures/words.ts';
import { wordSet } from '#extract/word-set.ts';

type Sense = Draft['sense'];

const before: Readonly<Record<'~' | '>' | '<', string>> = {
  '~': `about; around; approximately; approx; roughly; nearly; almost; circa; ~; ≈; some; close to; estimated; an estimated;
    barely; virtually; in the region of; something like; averaged; averages; averaging; just about; somewhere around`,
  '>': `more than; over; above; at least; upwards of; upward of; in excess of; no fewer than; no less than; not less than;
    north of; exceeding; exceeds; exceeded; exceed; greater than; higher than; longer than; beyond; a minimum of; minimum of;
    well over; just over; far more than; slightly more than; little more than; as young as; as few as; as little as; as low as;
    older than; larger than; over the age of; above the age of; topped; >; ≥`,
  '<': `less than; fewer than; under; below; up to; as many as; as much as; at most; no more than; not more than; lower than;
    just under; well under; well below; just below; slightly less than; sub; a maximum of; maximum of; short of; shy of;
    as high as; as old as; as long as; younger than; smaller than; shorter than; under the age of; below the age of; <; ≤`,
};

const after: ReadonlyMap<string, Sense> = new Map([
  ['or so', '~'],
  ['or thereabouts', '~'],
  ['odd', '~'],
  ['or more', '>'],
  ['or older', '>'],
  ['or over', '>'],
  ['and above', '>'],
  ['and over', '>'],
  ['plus', '>'],
  ['+', '>'],
  ['or less', '<'],
  ['or fewer', '<'],
  ['or under', '<'],
  ['or younger', '<'],
]);

const longest = 4;
const senses = new Map(
  (['~', '>', '<'] as const).flatMap((sense) =>
    before[sense].split(';').map((phrase): [string, Sense] => [phrase.trim(), sense]),
  ),
);

/** The words that limit a number: "more than", "almost", "up to", "or so". */
export const readQualifier = each((draft, { atoms }) => {
  const found = qualifierBefore(atoms, draft) ?? qualifierAfter(atoms, draft);
  return found ? { ...draft, sense: found.sense, qualifier: found.stretch } : draft;
});

/** Words that may stand between the qualifier and its number: "at least another two", "only about a third". */
const fillers = wordSet('another a an further additional record whopping');

function qualifierBefore(atoms: readonly Atom[], draft: Draft) {
  let to = draft.from;
  if (isHyphen(atoms[to - 1])) to -= 1;
  while (to > draft.from - 2 && isOneOf(atoms[to - 1], fillers)) to -= 1;
  for (let length = Math.min(longest, to); length > 0; length--) {
    const sense = senses.get(phraseOf(atoms, to - length, to));
    if (sense && !isDuration(atoms, to - length, draft) && !isVerbal(atoms, to - length))
      return { sense, stretch: { from: to - length, to } };
  }
  return null;
}

const verbs = wordSet('add adds added adding lead leads leading led live lives lived');

/** "add up to" is a verb with its particle. */
const isVerbal = (atoms: readonly Atom[], at: number) =>
  isWord(atoms[at], 'up') && isOneOf(atoms[at - 1], verbs);

function phraseOf(atoms: readonly Atom[], from: number, to: number): string {
  return atoms
    .slice(from, to)
    .map(({ form }) => form)
    .join(' ');
}

const spans = wordSet('year month week day hour minute decade century second');
const outerWords = wordSet('for in after since took takes lasted spent well just');

/** "grew over five years" tells during what time; "for over five years" and "over five years ago" how long. */
function isDuration(atoms: readonly Atom[], at: number, { unit, whole }: Draft): boolean {
  if (!isWord(atoms[at], 'over') || !spans.has(unit ?? '')) return false;
  const outer = atoms[at - 1];
  return (
    outer?.tag !== 'AUX' && !isOneOf(outer, outerWords) && !isWord(atoms[whole.to], 'ago', 'old', 'later')
  );
}

function qualifierAfter(atoms: readonly Atom[], { to, whole }: Draft) {
  for (const end of [to, whole.to]) {
    const at = isHyphen(atoms[end]) ? end + 1 : end;
    for (const length of [2, 1]) {
      const sense = after.get(phraseOf(atoms, at, at + length));
      if (sense) return { sense, stretch: { from: at, to: at + length } };
    }
  }
  return null;
}

/** A second measure in brackets is of the same sense: "more than 100 kilometres (60 miles)". */
export const shareQualifiers: Refiner = (drafts, { atoms }) => {
  const shared: Draft[] = [];
  for (const draft of drafts) {
    const last = shared.at(-1);
    const same = last !== undefined && draft.sense === '=' && isConversion(atoms, last, draft);
    shared.push(same ? { ...draft, sense: last.sense } : draft);
  }
  return shared;
};

function isConversion(atoms: readonly Atom[], last: Draft, draft: Draft): boolean {
  const adjoins = draft.from === last.whole.to + 1 && isWord(atoms[last.whole.to], '(', '/');
  return adjoins && draft.unit !== null && last.unit !== null && draft.unit !== last.unit;
}
