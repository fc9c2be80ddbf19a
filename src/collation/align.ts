import { type LikenessTable, likenessTable, sameness } from './likeness.ts';
import type { AlignedWord } from './words.ts';

/**
 * A step from the words asked for to those of the source: numbers of words, `to` exclusive. `equal` takes one
 * word or two on either side, `replace` one on each, `delete` one of the query, `insert` one of the source.
 */
export type Step = {
  op: 'equal' | 'replace' | 'delete' | 'insert';
  query: { from: number; to: number };
  source: { from: number; to: number };
};

/** A word of the query; `afterGap` where an ellipsis stands before it. */
type Asked = AlignedWord & { afterGap?: boolean };

/** A word of the source; `opensSentence` where a sentence begins with it. */
type Found = AlignedWord & { opensSentence?: boolean };

/** What a word costs that the source does not have there. */
const deletion = 1;
/** What left-out words cost: few by their number, a clause little more than a word. */
const leftOut = { first: 0.5, further: 0.05 };
/** The same beside a short word that stands alone at an end, which is rather another than one from afar. */
const leftOutAtEnd = { first: 0.8, further: 0.05 };
const shortWord = 4;
/** What is left out across the end of a sentence is rather another thought. */
const sentenceBorder = 0.4;
/** Where an ellipsis says that words are left out. */
const leftOutOnPurpose = { first: 0.01, further: 0 };

/** In the order in which they are tried. */
const moves = { pair: 0, twoForOne: 1, oneForTwo: 2, deletion: 3, insertion: 4 } as const;

const never = Number.POSITIVE_INFINITY;

/** Costs of the best way to each cell: `base` at large, `gap` where it ends in left-out words. */
type Table = { width: number; base: Float64Array; gap: Float64Array; move: Uint8Array; opened: Uint8Array };

/**
 * The cheapest way to make the whole of a query out of a stretch of a source: words that are the same cost
 * nothing, misspelt ones something, others more; words left out in between cost little, so that an elision
 * stays one. What stands before and after the stretch is free. Of equal ways the earliest in the source.
 * Takes time and memory in the product of the two lengths: callers bound both. No words, no steps.
 */
export function alignWhole(query: readonly Asked[], source: readonly Found[]): Step[] {
  if (query.length === 0 || source.length === 0) return [];
  const likeness = likenessTable(query, source);
  const table = fill(query, source, likeness);
  let best = 0;
  for (let at = 1; at < table.width; at++) {
    const from = query.length * table.width;
    if ((table.base[from + at] ?? 0) < (table.base[from + best] ?? 0)) best = at;
  }
  return trace(table, query.length, best, likeness);
}

function fill(query: readonly Asked[], source: readonly Found[], likeness: LikenessTable): Table {
  const width = source.length + 1;
  const size = (query.length + 1) * width;
  const table: Table = {
    width,
    base: new Float64Array(size),
    gap: new Float64Array(size).fill(never),
    move: new Uint8Array(size),
    opened: new Uint8Array(size),
  };
  for (let row = 1; row <= query.length; row++) {
    const skipping = skippingCost(query, row);
    table.base[row * width] = row * deletion;
    table.move[row * width] = moves.deletion;
    for (let column = 1; column < width; column++) {
      if (row < query.length) widenGap(table, row * width + column, skipping, source[column - 1]);
      settle(table, row, column, likeness);
    }
  }
  return table;
}

/** What it costs to leave words out after so many of the query. */
function skippingCost(query: readonly Asked[], row: number): typeof leftOut {
  if (query[row]?.afterGap) return leftOutOnPurpose;
  const alone = row === 1 ? query[0] : row === query.length - 1 ? query[row] : undefined;
  return alone && alone.plain.length <= shortWord ? leftOutAtEnd : leftOut;
}

function widenGap(
  { base, gap, opened }: Table,
  cell: number,
  cost: typeof leftOut,
  word: Found | undefined,
): void {
  const further = cost.further + (word?.opensSentence && cost !== leftOutOnPurpose ? sentenceBorder : 0);
  const open = (base[cell - 1] ?? 0) + cost.first + further;
  const widen = (gap[cell - 1] ?? 0) + further;
  gap[cell] = Math.min(open, widen);
  opened[cell] = open <= widen ? 1 : 0;
}

/** Chooses the cheapest move into a cell; of equal ones the first that is tried. Without lists, for speed. */
function settle(table: Table, row: number, column: number, likeness: LikenessTable): void {
  const { width, base, gap, move } = table;
  const cell = row * width + column;
  let least = (base[cell - width - 1] ?? 0) + likeness.costOf(row - 1, column - 1);
  let chosen: number = moves.pair;
  const twoForOne = row > 1 ? (base[cell - 2 * width - 1] ?? 0) : never;
  if (twoForOne < least && likeness.isTwoForOne(row - 1, column - 1)) {
    [least, chosen] = [twoForOne, moves.twoForOne];
  }
  const oneForTwo = column > 1 ? (base[cell - width - 2] ?? 0) : never;
  if (oneForTwo < least && likeness.isOneForTwo(row - 1, column - 1)) {
    [least, chosen] = [oneForTwo, moves.oneForTwo];
  }
  const deleted = (base[cell - width] ?? 0) + deletion;
  if (deleted < least) [least, chosen] = [deleted, moves.deletion];
  const inserted = gap[cell] ?? never;
  if (inserted < least) [least, chosen] = [inserted, moves.insertion];
  base[cell] = least;
  move[cell] = chosen;
}

function trace(table: Table, rows: number, column: number, likeness: LikenessTable): Step[] {
  const steps: Step[] = [];
  let [row, at] = [rows, column];
  let inGap = false;
  const take = (op: Step['op'], fromQuery: number, fromSource: number) => {
    steps.push({
      op,
      query: { from: row - fromQuery, to: row },
      source: { from: at - fromSource, to: at },
    });
    row -= fromQuery;
    at -= fromSource;
  };
  while (row > 0) {
    const cell = row * table.width + at;
    const move = table.move[cell];
    if (inGap || move === moves.insertion) {
      inGap = table.opened[cell] === 0;
      take('insert', 0, 1);
    } else if (move === moves.twoForOne) take('equal', 2, 1);
    else if (move === moves.oneForTwo) take('equal', 1, 2);
    else if (move === moves.deletion) take('delete', 1, 0);
    else take(likeness.costOf(row - 1, at - 1) < sameness ? 'equal' : 'replace', 1, 1);
  }
  return steps.reverse();
}
