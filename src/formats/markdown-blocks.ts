import { plainInline } from './markdown-inline.ts';
import { blockMark } from './source-text.ts';

const codeFence = /^ {0,3}(?:```|~~~)/;
const heading = /^ {0,3}#{1,6}[ \t]/;
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/;
const rule = /^ {0,3}(?:(?:- ?){3,}|(?:\* ?){3,}|(?:_ ?){3,})$/;
const bullet = /^[ \t]*[-*+][ \t]+/;
const numbered = /^[ \t]*\d{1,3}[.)][ \t]+/;
const quotation = /^ {0,3}> ?/;
const definition = /^ {0,3}\[[^[\]]+\]: *\S/;
const tableRule = /^\|?:?-/;

export type MarkdownText = {
  blocks: string[];
  /** The first heading of the highest level. */
  heading: string | null;
};

/** The blocks of a Markdown text in order, as plain text. */
export function markdownBlocks(markdown: string): MarkdownText {
  const reader = new BlockReader();
  for (const line of withoutComments(markdown).split('\n')) reader.take(line);
  reader.end();
  return { blocks: reader.blocks, heading: reader.heading };
}

class BlockReader {
  readonly blocks: string[] = [];
  heading: string | null = null;
  #lines: string[] = [];
  #isQuoted = false;
  #isCode = false;

  take(line: string): void {
    if (codeFence.test(line)) {
      this.end();
      this.#isCode = !this.#isCode;
    } else if (this.#isCode) {
      if (line.trim() === '') this.end();
      else this.#lines.push(`${line}\\`);
    } else this.#takeText(line);
  }

  /** Ends the block that is being read. */
  end(): void {
    const text = this.#lines.map(withItsEnd).join('');
    this.#lines = [];
    const block = (this.#isCode ? text : plainInline(text)).trim();
    if (block !== '') this.blocks.push(this.#isQuoted ? blockMark + block : block);
  }

  #takeText(line: string): void {
    const isQuoted = quotation.test(line);
    const text = isQuoted ? line.replace(quotation, '') : line;
    // A quoted paragraph goes on in a line without the mark.
    if (isQuoted !== this.#isQuoted && (isQuoted || this.#lines.length === 0)) {
      this.end();
      this.#isQuoted = isQuoted;
    }
    if (text.trim() === '') {
      this.end();
      if (!isQuoted) this.#isQuoted = false;
    } else if (underline.test(text) && this.#lines.length > 0) this.#endHeading(text.includes('=') ? 1 : 2);
    else if (rule.test(text) || definition.test(text)) this.end();
    else if (heading.test(text)) this.#takeHeading(text);
    else this.#takeLine(text);
  }

  #takeLine(text: string): void {
    if (text.trimStart().startsWith('|')) {
      this.end();
      if (!tableRule.test(text.replace(/[ \t]/g, ''))) this.#lines.push(cellsOf(text));
      this.end();
      return;
    }
    if (bullet.test(text) || numbered.test(text)) this.end();
    this.#lines.push(text.replace(bullet, '').trimStart());
  }

  #takeHeading(text: string): void {
    this.end();
    this.#lines.push(withoutClosingMarks(text.replace(heading, '').trim()));
    this.#endHeading(text.trimStart().startsWith('##') ? 2 : 1);
  }

  #endHeading(level: number): void {
    this.end();
    if (level === 1) this.heading ??= this.blocks.at(-1) ?? null;
  }
}

/** Two spaces or a backslash keep the end of a line; elsewhere it is a space. */
function withItsEnd(line: string): string {
  if (line.endsWith('\\')) return `${line.slice(0, -1)}\n`;
  return line.trimEnd() + (line.endsWith('  ') ? '\n' : ' ');
}

/** "# Room to stay #" */
function withoutClosingMarks(heading: string): string {
  const words = heading.lastIndexOf(' ');
  return words > 0 && /^#+$/.test(heading.slice(words + 1)) ? heading.slice(0, words).trimEnd() : heading;
}

const cellsOf = (row: string): string =>
  row
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' | ');

function withoutComments(markdown: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let start = markdown.indexOf('<!--'); start !== -1; start = markdown.indexOf('<!--', at)) {
    const end = markdown.indexOf('-->', start);
    if (end === -1) break;
    parts.push(markdown.slice(at, start));
    at = end + '-->'.length;
  }
  return [...parts, markdown.slice(at)].join('');
}
