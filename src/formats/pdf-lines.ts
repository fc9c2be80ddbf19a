import type { StructuredTextItem } from 'unpdf';

/** A line of a page; lengths are in points, `y` counts upwards. */
export type PdfLine = { text: string; left: number; right: number; y: number; size: number };

/** In parts of the size of the letters. */
const sameLine = 0.4;
const widestGap = 0.15;

/** The lines of a page in the order in which they are written, columns one after the other. */
export function linesOf(items: readonly StructuredTextItem[]): PdfLine[] {
  const lines: PdfLine[] = [];
  for (const item of items) {
    if (item.str.trim() === '') continue;
    const line = lines.at(-1);
    if (line && isSameLine(line, item)) extend(line, item);
    else
      lines.push({
        text: item.str,
        left: item.x,
        right: item.x + item.width,
        y: item.y,
        size: item.fontSize,
      });
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }));
}

/** Raised and lowered letters belong to the line that they stand in. */
function isSameLine(line: PdfLine, { x, y, fontSize }: StructuredTextItem): boolean {
  const size = Math.max(line.size, fontSize);
  return Math.abs(line.y - y) < size * sameLine && x > line.right - size;
}

function extend(line: PdfLine, item: StructuredTextItem): void {
  const isApart = item.x - line.right > line.size * widestGap;
  line.text += isApart ? ` ${item.str}` : item.str;
  line.right = Math.max(line.right, item.x + item.width);
}
