/** One word of the query laid beside one word of the text; indexes into the two word lists. */
export type Pair = { query: number; text: number; likeness: number };

/** The best local alignment: pairs in order, and the total that the aligner reached. */
export type Alignment = { pairs: readonly Pair[]; score: number };

export type AlignmentCosts = {
  /** How alike query word `query` and text word `text` are; 0 where they are no pair. */
  likeness(query: number, text: number): number;
  /** What a query word is worth that is found as it is. */
  weight(query: number): number;
  skipQuery(query: number): number;
  skipText: number;
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
    const weight = costs.weight(query - 1);
    let before = 0;
    let diagonal = 0;
    for (let text = 1; text <= textLength; text++) {
      const cell = query * width + text;
      const above = scores[cell - width] ?? 0;
      const like = costs.likeness(query - 1, text - 1);
      const paired = like > 0 ? diagonal + like * weight : 0;
      const queryLeftOut = above - skipQuery;
      const textLeftOut = before - costs.skipText;
      let score = paired;
      let move = PAIR;
      if (queryLeftOut > score) [score, move] = [queryLeftOut, SKIP_QUERY];
      if (textLeftOut > score) [score, move] = [textLeftOut, SKIP_TEXT];
      if (score > 0) {
        scores[cell] = score;
        moves[cell] = move;
        if (score > best.score) best = { score, cell };
      }
      before = score;
      diagonal = above;
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
      pairs.push({ query, text, likeness: costs.likeness(query, text) });
      cell -= width + 1;
    } else {
      cell -= moves[cell] === SKIP_QUERY ? width : 1;
    }
  }
  return pairs.reverse();
}
