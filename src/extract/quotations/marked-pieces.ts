import type { Article } from '#extract/article.ts';
import type { Range } from '#extract/range.ts';
import { outerRange, type Pair } from '#text/marks/pair.ts';
import { type Pairs, pairMarks } from '#text/marks/pair-marks.ts';
import type { Piece } from './piece.ts';

/** Everything that stands in marks, in the order of the text; of nested marks only the outer ones. */
export function markedPieces(article: Article): Piece[] {
  const paragraphs = article.paragraphs.map((_, index) => pairsOf(article, index));
  const singlesFirst = prefersSingles(article.text, paragraphs);
  return paragraphs.flatMap(({ doubles, singles }) => {
    const [first, second] = singlesFirst ? [singles, doubles] : [doubles, singles];
    const others = second.filter(holdsNone(first, overlaps));
    return [...first, ...others].sort((a, b) => a.start - b.start).map(toPiece);
  });
}

function pairsOf({ text, paragraphs }: Article, index: number): Pairs {
  const [paragraph, following] = [paragraphs[index], paragraphs[index + 1]];
  if (!paragraph || paragraph.role === 'furniture') return { doubles: [], singles: [] };
  const isReopened =
    following !== undefined && /^['‘]/u.test(text.slice(following.start, following.start + 1));
  return pairMarks(text, paragraph, isReopened);
}

/** Whether the article quotes between single marks, and nests double ones in them. */
function prefersSingles(text: string, paragraphs: readonly Pairs[]): boolean {
  const hasThreeWords = ({ start, end }: Pair) =>
    /\s\S+\s/u.test(text.slice(start, Math.min(end, start + 100)));
  let balance = 0;
  for (const { singles, doubles } of paragraphs) {
    balance += singles.filter(hasThreeWords).filter(holdsNone(doubles, isInside)).length;
    balance -= doubles.filter(hasThreeWords).filter(holdsNone(singles, isInside)).length;
  }
  return balance > 0;
}

const overlaps = (a: Range, b: Range) => a.start < b.end && b.start < a.end;
const isInside = (a: Range, b: Range) => b.start <= a.start && a.end <= b.end;

/** A filter, to be used in the order of the text, for pairs of which `relation` to all `others` is false. */
function holdsNone(others: readonly Pair[], relation: (a: Range, b: Range) => boolean) {
  let next = 0;
  return (pair: Pair) => {
    while (next < others.length && (others[next]?.end ?? 0) <= pair.start) next += 1;
    const other = others[next];
    return !other || !relation(pair, other);
  };
}

function toPiece(pair: Pair): Piece {
  const marks = pair.open && pair.close ? 'complete' : 'unclosed';
  return { start: pair.start, end: pair.end, outer: outerRange(pair), marks };
}
