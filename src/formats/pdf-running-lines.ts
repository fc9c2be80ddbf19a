import type { PdfLine } from './pdf-lines.ts';

/** Headers and footers have at most so many lines. */
const deepest = 2;
const pageNumber = /^(?:page |p\. ?|[-–—] ?)?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?(?: ?[-–—])?$/i;

/** Pages without the page numbers and the lines that come again at the top or the foot of others. */
export function withoutRunningLines(pages: readonly PdfLine[][]): PdfLine[][] {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    for (const form of new Set(edgesOf(lines).map(formOf))) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const isRunning = (line: PdfLine) =>
    pageNumber.test(line.text) || (counts.get(formOf(line)) ?? 0) >= Math.max(2, pages.length / 2);
  return pages.map((lines) => {
    const running = new Set(edgesOf(lines).filter(isRunning));
    return lines.filter((line) => !running.has(line));
  });
}

const edgesOf = (lines: readonly PdfLine[]): PdfLine[] => [
  ...lines.slice(0, deepest),
  ...lines.slice(-deepest),
];

/** Page numbers differ, and so may the place where odd and even pages have them. */
const formOf = ({ text }: PdfLine): string => text.replace(/\d+/g, '#');
