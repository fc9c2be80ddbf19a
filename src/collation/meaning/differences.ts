import type { Step } from '#collation/align.ts';
import type { Worded } from '#collation/verbatim.ts';
import type { ComparedWord } from '#collation/words.ts';

/** A word in its text: its number, and what stands around it. */
export type Placed = { word: ComparedWord; at: number; among: readonly ComparedWord[] };

/** Two words of which one stands in the other's place. */
export type Exchange = { query: Placed; source: Placed };

/** Words of the source that were left out in a row, between two that were kept. */
export type Elision = readonly Placed[];

/** What parts the words asked for from those of the source. */
export type Differences = {
  exchanged: readonly Exchange[];
  /** Of the query alone. */
  gained: readonly Placed[];
  /** Of the source alone, a few in a row at most. */
  lost: readonly Placed[];
  /** Longer stretches that were left out: clauses, which take their own meaning with them. */
  elided: readonly Elision[];
};

/** So many words in a row are left out as words; more are a clause. */
const fewWords = 3;

/** Sorts the steps that change something. A word that only stands in another place is neither gained nor lost. */
export function differencesOf(steps: readonly Step[], query: Worded, source: Worded): Differences {
  const exchanged = steps.flatMap(({ op, ...step }): Exchange[] => {
    const [asked, found] = [place(query, step.query.from), place(source, step.source.from)];
    return op === 'replace' && asked && found ? [{ query: asked, source: found }] : [];
  });
  const gained = steps.flatMap((step) => (step.op === 'delete' ? placeAll(query, step.query) : []));
  const runs = runsOf(steps, source);
  const lost = runs.filter(({ length }) => length <= fewWords).flat();
  return {
    exchanged,
    gained: gained.filter(({ word }) => !lost.some((other) => other.word.form === word.form)),
    lost: lost.filter(({ word }) => !gained.some((other) => other.word.form === word.form)),
    elided: runs.filter(({ length }) => length > fewWords),
  };
}

function runsOf(steps: readonly Step[], source: Worded): Placed[][] {
  const runs: Placed[][] = [];
  for (const [at, step] of steps.entries()) {
    if (step.op !== 'insert') continue;
    if (steps[at - 1]?.op !== 'insert') runs.push([]);
    runs.at(-1)?.push(...placeAll(source, step.source));
  }
  return runs;
}

function placeAll(text: Worded, { from, to }: Step['query']): Placed[] {
  return Array.from({ length: to - from }, (_, step) => place(text, from + step)).flatMap(
    (each) => each ?? [],
  );
}

function place({ words }: Worded, at: number): Placed | undefined {
  const word = words[at];
  return word && { word, at, among: words };
}
