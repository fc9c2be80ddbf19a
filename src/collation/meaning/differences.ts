import type { Step } from '#collation/align.ts';
import type { Worded } from '#collation/verbatim.ts';
import type { ComparedWord } from '#collation/words.ts';

/** A word in its text: its number, what stands around it, and the number of the step that has it. */
export type Placed = { word: ComparedWord; at: number; among: readonly ComparedWord[]; step: number };

/** Two words of which one stands in the other's place, or is the other in another place. */
export type Exchange = { query: Placed; source: Placed };

/** Words of the source that were left out in a row, between two that were kept. */
export type Elision = readonly Placed[];

/** What parts the words asked for from those of the source. */
export type Differences = {
  exchanged: readonly Exchange[];
  /** The same word in two places, a few words in a row at most. */
  moved: readonly Exchange[];
  /** Of the query alone. */
  gained: readonly Placed[];
  /** Of the source alone, a few in a row at most. */
  lost: readonly Placed[];
  /** The word of the source before the stretch that is compared, and the one behind it. */
  beside: readonly Placed[];
  /** Longer stretches that were left out: clauses, which take their own meaning with them. */
  elided: readonly Elision[];
};

/** So many words in a row are left out as words; more are a clause. */
const fewWords = 3;

/** Sorts the steps that change something. A word that only stands in another place is neither gained nor lost. */
export function differencesOf(steps: readonly Step[], query: Worded, source: Worded): Differences {
  const exchanged = steps.flatMap((step, number): Exchange[] => {
    if (step.op !== 'replace') return [];
    const [asked] = placeAll(query, step.query, number);
    const [found] = placeAll(source, step.source, number);
    return asked && found ? [{ query: asked, source: found }] : [];
  });
  const gained = steps.flatMap((step, number) =>
    step.op === 'delete' ? placeAll(query, step.query, number) : [],
  );
  const runs = runsOf(steps, source);
  const few = runs.filter(({ length }) => length <= fewWords).flat();
  const lost = [...cutOff(steps, source), ...few];
  const moved = movedAmong(gained, lost);
  return {
    exchanged,
    moved,
    gained: gained.filter((word) => !moved.some((pair) => pair.query === word)),
    lost: lost.filter((word) => !moved.some((pair) => pair.source === word)),
    beside: besideOf(steps, source),
    elided: runs.filter(({ length }) => length > fewWords),
  };
}

function besideOf(steps: readonly Step[], source: Worded): Placed[] {
  const [first, last] = [steps[0]?.source.from ?? 0, steps.at(-1)?.source.to ?? 0];
  return [
    ...placeAll(source, { from: Math.max(0, first - 1), to: first }, 0),
    ...placeAll(source, { from: last, to: last + 1 }, steps.length - 1),
  ];
}

/** What denies the very next word: "no one", "not all". A stretch that begins with its second half has lost the first. */
const deniedNext: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['no', new Set(['one'])],
  ['not', new Set('all every everyone everybody everything always many much enough'.split(' '))],
]);

function cutOff(steps: readonly Step[], source: Worded): Placed[] {
  return besideOf(steps, source).filter(
    ({ word, at, among }) =>
      at + 1 === steps[0]?.source.from && deniedNext.get(word.form)?.has(among[at + 1]?.form ?? '') === true,
  );
}

/** Each word is the same as one other at most, the first that is left. */
function movedAmong(gained: readonly Placed[], lost: readonly Placed[]): Exchange[] {
  const left = [...lost];
  return gained.flatMap((query) => {
    const at = left.findIndex(({ word }) => word.form === query.word.form);
    return left.splice(at, at === -1 ? 0 : 1).map((source) => ({ query, source }));
  });
}

function runsOf(steps: readonly Step[], source: Worded): Placed[][] {
  const runs: Placed[][] = [];
  for (const [number, step] of steps.entries()) {
    if (step.op !== 'insert') continue;
    if (steps[number - 1]?.op !== 'insert') runs.push([]);
    runs.at(-1)?.push(...placeAll(source, step.source, number));
  }
  return runs;
}

function placeAll({ words }: Worded, { from, to }: Step['query'], step: number): Placed[] {
  return words.slice(from, to).map((word, index) => ({ word, at: from + index, among: words, step }));
}
