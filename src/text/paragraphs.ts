const lines = /[^\r\n]+/g;

/**
 * The paragraphs of a text: its blocks between blank lines, boilerplate too, so that paragraph n is
 * `result[n - 1]`. A line of white space alone is blank; CRLF, CR and LF all end a line. Lines inside
 * a block are joined by "\n" and otherwise stand as they are, indents included.
 */
export function splitParagraphs(text: string): string[] {
  return paragraphRanges(text).map(({ start, end }) => text.slice(start, end).replace(/\r\n?/g, '\n'));
}

/**
 * Where the paragraphs stand: UTF-16 offsets, `end` exclusive, from the first character of a block's
 * first line to the last of its last line.
 */
export function paragraphRanges(text: string): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  let block: { start: number; end: number } | null = null;
  for (const { 0: line, index: start } of text.matchAll(lines)) {
    const end = start + line.length;
    if (line.trim() === '') {
      block = null;
    } else if (block && isOneLineEnd(text, block.end, start)) {
      block.end = end;
    } else {
      block = { start, end };
      ranges.push(block);
    }
  }
  return ranges;
}

function isOneLineEnd(text: string, from: number, to: number): boolean {
  return to - from === 1 || (to - from === 2 && text.startsWith('\r\n', from));
}
