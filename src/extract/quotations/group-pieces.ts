import type { Article } from '#extract/article.ts';
import type { Attribution, FoundQuotation } from '#extract/extraction.ts';
import type { Range } from '#extract/range.ts';
import type { Piece } from './piece.ts';

export type AttributedPiece = { piece: Piece; speaker: Attribution | null };

/** The pieces of one utterance, as one quotation. */
export type PieceGroup = Pick<FoundQuotation, 'spans' | 'marks' | 'speaker'>;

/**
 * Joins the pieces of one utterance: those that its attribution interrupts ("A," X said. "B."), and those
 * of paragraphs that follow each other with the mark opened anew. Takes pieces in the order of the text.
 */
export function groupPieces(article: Article, attributed: readonly AttributedPiece[]): PieceGroup[] {
  const numberOf = paragraphNumbers(article, attributed);
  const groups: AttributedPiece[][] = [];
  for (const each of attributed) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const gap = last ? numberOf(each) - numberOf(last) : null;
    if (last && gap !== null && belongsTo(article, last, each, gap)) group?.push(each);
    else groups.push([each]);
  }
  return groups.map(toGroup);
}

function belongsTo(article: Article, last: AttributedPiece, next: AttributedPiece, gap: number): boolean {
  if (gap === 0 && isInterrupted(article, last, next)) return true;
  return gap <= 1 && isContinued(article, last, next);
}

/**
 * The attribution stands between the two, and holds for both. What begins in the midst of a sentence is a
 * fragment of reported speech, and the next one is another.
 */
function isInterrupted({ text }: Article, last: AttributedPiece, next: AttributedPiece): boolean {
  if (/^\p{Ll}/u.test(text.slice(last.piece.start, last.piece.start + 2))) return false;
  const place = last.speaker?.cue ?? last.speaker?.mention;
  if (!place || place.start < last.piece.outer.end || place.end > next.piece.outer.start) return false;
  return isSameSpeaker(last.speaker, next.speaker) && !hasItsOwn(next.speaker, last.speaker);
}

/** The words go on in the next paragraph: it opens anew what was left open, or nobody else is said to speak. */
function isContinued({ text }: Article, last: AttributedPiece, next: AttributedPiece): boolean {
  if (!beginsBlock(text, next.piece.outer)) return false;
  // Words whose marks are lost may be attributed at the end of their paragraph.
  if (last.piece.marks !== 'lost' && !endsBlock(text, last.piece.outer)) return false;
  const isOpen = last.piece.outer.end === last.piece.end;
  if (isOpen) return !last.speaker || !next.speaker || isSameSpeaker(last.speaker, next.speaker);
  return next.speaker?.mention === null && isSameSpeaker(last.speaker, next.speaker);
}

function isSameSpeaker(one: Attribution | null, other: Attribution | null): boolean {
  if (!one || !other) return false;
  if (one.party || other.party) return one.party === other.party;
  return isSameRange(one.mention, other.mention);
}

/** Whether a speaker is named beside the words by other words than the previous ones. */
function hasItsOwn(speaker: Attribution | null, previous: Attribution | null): boolean {
  if (speaker?.cue && !isSameRange(speaker.cue, previous?.cue ?? null)) return true;
  return Boolean(speaker?.mention) && !isSameRange(speaker?.mention ?? null, previous?.mention ?? null);
}

function isSameRange(one: Range | null, other: Range | null): boolean {
  return one?.start === other?.start && one?.end === other?.end;
}

/** How far white space and stray full stops beside a piece are read. */
const margin = 4;

const beginsBlock = (text: string, { start }: Range) =>
  start === 0 || /[\r\n][ \t>]*$/u.test(text.slice(Math.max(0, start - margin), start));
const endsBlock = (text: string, { end }: Range) =>
  /^[.,]?[ \t]*(?:[\r\n]|$)/u.test(text.slice(end, end + margin));

function toGroup(group: readonly AttributedPiece[]): PieceGroup {
  const pieces = group.map(({ piece }) => piece);
  return {
    spans: pieces.map(({ start, end }) => ({ start, end })),
    marks: pieces.some(({ marks }) => marks === 'lost') ? 'lost' : (pieces.at(-1)?.marks ?? 'complete'),
    speaker: group.find(({ speaker }) => speaker)?.speaker ?? null,
  };
}

/** The number of each piece's paragraph, where furniture does not count: it parts no quotation. */
function paragraphNumbers({ paragraphs }: Article, attributed: readonly AttributedPiece[]) {
  const numbers = new Map<AttributedPiece, number>();
  let [index, number] = [0, 0];
  for (const each of attributed) {
    while ((paragraphs[index]?.end ?? each.piece.end) < each.piece.end) {
      if (paragraphs[index]?.role !== 'furniture') number += 1;
      index += 1;
    }
    numbers.set(each, number);
  }
  return (each: AttributedPiece) => numbers.get(each) ?? 0;
}
