/** One word of the query laid beside one word of the text; indexes into the two word lists. */
export type Pair = { query: number; text: number; likeness: number };

/** The best local alignment: pairs in order, and the total that the aligner reached. */
export type Alignment = { pairs: readonly Pair[]; score: number };

export type AlignmentCosts = {
  /** What laying query word `query` beside text word `text` is worth, above 0 only if they are alike. */
  worth(query: number, text: number): { gain: number; likeness: number };
  skipQuery(query: number): number;
  skipText(text: number): number;
};

const START = 0;
const PAIR = 1;
const SKIP_QUERY = 2;
const SKIP_TEXT = 3;

/**
 * Finds where a remembered wording lies in a text (Smith and Waterman 1981, over words). The ends
 * of both are free; words left out, added or changed in between cost. Takes time and memory in the
 * product of the two lengths: callers bound both. Ties are resolved towards the earlier place.
 */
export function alignWords(queryLength: number, textLength: number, costs: AlignmentCosts): Alignment {
  const width = textLength + 1;
  const scores = new Float64Array((queryLength + 1) * width);
  const moves = new Uint8Array((queryLength + 1) * width);
  let best = { score: 0, cell: 0 };
  for (let query = 1; query <= queryLength; query++) {
    const skipQuery = costs.skipQuery(query - 1);
    for (let text = 1; text <= textLength; text++) {
      const cell = query * width + text;
      const { gain } = costs.worth(query - 1, text - 1);
      const paired = gain > 0 ? (scores[cell - width - 1] ?? 0) + gain : 0;
      const queryLeftOut = (scores[cell - width] ?? 0) - skipQuery;
      const textLeftOut = (scores[cell - 1] ?? 0) - costs.skipText(text - 1);
      const score = Math.max(0, paired, queryLeftOut, textLeftOut);
      scores[cell] = score;
      moves[cell] =
        score === 0 ? START : score === paired ? PAIR : score === queryLeftOut ? SKIP_QUERY : SKIP_TEXT;
      if (score > best.score) best = { score, cell };
    }
  }
  return { score: best.score, pairs: traceBack(moves, width, best.cell, costs) };
}

function traceBack(moves: Uint8Array, width: number, from: number, costs: AlignmentCosts): Pair[] {
  const pairs: Pair[] = [];
  let cell = from;
  while (moves[cell] !== START) {
    if (moves[cell] === PAIR) {
      const query = Math.floor(cell / width) - 1;
      const text = (cell % width) - 1;
      pairs.push({ query, text, likeness: costs.worth(query, text).likeness });
      cell -= width + 1;
    } else {
      cell -= moves[cell] === SKIP_QUERY ? width : 1;
    }
  }
  return pairs.reverse();
}
