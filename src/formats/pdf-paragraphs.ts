import type { PdfLine } from './pdf-lines.ts';

/** `page` counts from 1 and is the one on which the paragraph begins. */
export type PdfParagraph = { text: string; page: number };

/** In parts of the size of the letters, of the usual distance, and of the width of a column. */
const indent = 0.8;
const wideGap = 1.3;
const shortLine = 0.85;
const otherSize = 1.15;

const sentenceEnd = /[.!?…]["'”’)\]»]?$/u;
const brokenWord = /\p{L}-$/u;
const lowerCase = /^\p{Ll}/u;

/** Joins lines to paragraphs, over columns and pages too where a sentence goes on. */
export function paragraphsOfPages(pages: readonly (readonly PdfLine[])[]): PdfParagraph[] {
  const hyphenated = hyphenatedWords(pages);
  const shape = shapeOf(pages);
  const paragraphs: PdfParagraph[] = [];
  let before: PdfLine | null = null;
  for (const [index, lines] of pages.entries()) {
    for (const line of lines) {
      const paragraph = paragraphs.at(-1);
      if (before && paragraph && goesOn(before, line, shape)) {
        paragraph.text = joined(paragraph.text, line.text, hyphenated);
      } else paragraphs.push({ text: line.text, page: index + 1 });
      before = line;
    }
  }
  return paragraphs;
}

type Shape = { leading: number; width: number };

/** What is usual in a file: the distance of its lines, and their width. */
function shapeOf(pages: readonly (readonly PdfLine[])[]): Shape {
  const gaps = pages.flatMap((lines) => lines.slice(1).map(({ y }, index) => (lines[index]?.y ?? y) - y));
  const falling = gaps.filter((gap) => gap > 0);
  const widths = pages.flat().map(({ left, right }) => right - left);
  return { leading: quantile(falling, 0.3), width: quantile(widths, 0.8) };
}

function goesOn(before: PdfLine, line: PdfLine, { leading, width }: Shape): boolean {
  const [small, large] = [before.size, line.size].toSorted((a, b) => a - b);
  if ((large ?? 0) > (small ?? 0) * otherSize) return false;
  const fall = before.y - line.y;
  // A line that stands higher begins a column or a page.
  if (fall <= 0 || fall > leading * 6) return !sentenceEnd.test(before.text);
  if (fall > leading * wideGap || line.left > before.left + line.size * indent) return false;
  return !(sentenceEnd.test(before.text) && before.right - before.left < width * shortLine);
}

function joined(text: string, line: string, hyphenated: ReadonlySet<string>): string {
  if (!brokenWord.test(text.slice(-2)) || !lowerCase.test(line)) return `${text} ${line}`;
  const [rest = ''] = line.split(' ', 1);
  const word = text.slice(text.lastIndexOf(' ') + 1) + rest;
  return hyphenated.has(bareWord(word)) ? text + line : text.slice(0, -1) + line;
}

/** Words that are written with a hyphen inside of a line keep it where a line ends in it. */
function hyphenatedWords(pages: readonly (readonly PdfLine[])[]): Set<string> {
  const words = pages.flat().flatMap(({ text }) => text.split(' '));
  return new Set(words.filter((word) => word.includes('-')).map(bareWord));
}

const bareWord = (word: string): string => word.toLowerCase().replace(/[^\p{L}-]/gu, '');

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}
