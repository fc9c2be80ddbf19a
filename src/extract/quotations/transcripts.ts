import type { Article } from '#extract/article.ts';
import type { Range } from '#extract/range.ts';
import { insertPieces } from './insert-pieces.ts';
import { lostPiece, type Piece } from './piece.ts';

/** A line that gives a speaker's name and what they said. */
type Turn = Range & { label: string };

const labelled =
  /^(?:\*\*)?(\p{Lu}[\p{L}.’'-]{1,30}(?: \p{Lu}[\p{L}.’'-]{0,30}){0,4})(?: \([^()]{1,40}\))?:(?:\*\*)?\s+(?=\S)/u;
const letter = /\p{L}/u;
const startsMarked = /^["“‘'«„`]/u;

/** How far a label is looked for, and how much of a turn is read to tell speech from a table. */
const window = 120;

/** So many turns, one of them by somebody who spoke before, make a transcript. */
const fewestTurns = 3;
/** Shorter ones are more likely a table: "Votes: 547". */
const fewestWords = 3;

/** Takes what follows the labels of a transcript ("MS HOLLOW: We are late.") as words whose marks are lost. */
export function addTranscripts({ text, paragraphs }: Article, pieces: readonly Piece[]): Piece[] {
  const turns = paragraphs.flatMap(({ role, start, end }) =>
    role !== 'furniture' ? linesOf(text, { start, end }).flatMap((line) => turnOf(text, line)) : [],
  );
  const speakers = new Set(turns.map(({ label }) => label.toLowerCase()));
  if (turns.length < fewestTurns || speakers.size === turns.length || speakers.size < 2) return [...pieces];
  const speeches = turns
    .filter(({ start }) => !startsMarked.test(text.slice(start, start + 1)))
    .map(lostPiece);
  return insertPieces(pieces, speeches);
}

function linesOf(text: string, { start, end }: Range): Range[] {
  return Array.from(text.slice(start, end).matchAll(/[^\r\n]+/gu), ({ 0: line, index }) => ({
    start: start + index,
    end: start + index + line.trimEnd().length,
  }));
}

function turnOf(text: string, line: Range): Turn[] {
  const head = text.slice(line.start, Math.min(line.end, line.start + window));
  const match = labelled.exec(head);
  if (!match?.[1] || countWords(head.slice(match[0].length)) < fewestWords) return [];
  return [{ start: line.start + match[0].length, end: line.end, label: match[1] }];
}

const countWords = (text: string): number => text.split(/\s+/u).filter((word) => letter.test(word)).length;
