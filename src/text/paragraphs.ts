const lineEnd = /\r\n|\r|\n/;

/**
 * The paragraphs of a text: its blocks between blank lines, boilerplate too, so that paragraph n is
 * `result[n - 1]`. A line of white space alone is blank; CRLF, CR and LF all end a line. Lines inside
 * a block are joined by "\n" and otherwise stand as they are, indents included.
 */
export function splitParagraphs(text: string): string[] {
  const paragraphs: string[] = [];
  let block: string[] = [];
  for (const line of [...text.split(lineEnd), '']) {
    if (line.trim() !== '') {
      block.push(line);
    } else if (block.length > 0) {
      paragraphs.push(block.join('\n'));
      block = [];
    }
  }
  return paragraphs;
}
