import type { Article } from '#extract/article.ts';
import type { Range } from '#extract/range.ts';
import { insertPieces } from './insert-pieces.ts';
import { lostPiece, type Piece } from './piece.ts';

/** A line that gives a speaker's name and what they said. */
type Turn = Range & { label: string; paragraph: number };

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

/** At least every third paragraph between the first turn and the last is one. */
const sparsest = 3;

/** Takes what follows the labels of a transcript ("MS HOLLOW: We are late.") as words whose marks are lost. */
export function addTranscripts({ text, paragraphs }: Article, pieces: readonly Piece[]): Piece[] {
  const turns = paragraphs.flatMap(({ role, number, start, end }) =>
    role === 'body' ? linesOf(text, { start, end }).flatMap((line) => turnOf(text, line, number)) : [],
  );
  if (!isTranscript(turns)) return [...pieces];
  const speeches = turns
    .filter(({ start }) => !startsMarked.test(text.slice(start, start + 1)))
    .map(lostPiece);
  return insertPieces(pieces, speeches);
}

/** Enough turns, close enough together, by more than one speaker, of whom one speaks again. */
function isTranscript(turns: readonly Turn[]): boolean {
  const speakers = new Set(turns.map(({ label }) => label.toLowerCase()));
  const paragraphs = (turns.at(-1)?.paragraph ?? 0) - (turns[0]?.paragraph ?? 0);
  return (
    turns.length >= fewestTurns &&
    paragraphs < turns.length * sparsest &&
    speakers.size > 1 &&
    speakers.size < turns.length
  );
}

function linesOf(text: string, { start, end }: Range): Range[] {
  return Array.from(text.slice(start, end).matchAll(/[^\r\n]+/gu), ({ 0: line, index }) => ({
    start: start + index,
    end: start + index + line.trimEnd().length,
  }));
}

function turnOf(text: string, line: Range, paragraph: number): Turn[] {
  const head = text.slice(line.start, Math.min(line.end, line.start + window));
  const match = labelled.exec(head);
  if (!match?.[1] || countWords(head.slice(match[0].length)) < fewestWords) return [];
  return [{ start: line.start + match[0].length, end: line.end, label: match[1], paragraph }];
}

const countWords = (text: string): number => text.split(/\s+/u).filter((word) => letter.test(word)).length;
