import type { Answer, ClaimItem } from '#model/answer.ts';
import { renderJson } from '#render/json.ts';
import { type Look, styleLine } from '#render/terminal/style.ts';
import { paragraphMark } from '#render/wording/citation.ts';
import { claimLines } from '#render/wording/claim.ts';
import { type Line, line } from '#render/wording/line.ts';
import { paragraphRanges } from '#text/paragraphs.ts';
import { countLeading } from '#text/sorted.ts';

/** What the claims of a text are worth, for a person: all of them, each with its paragraph in the text. */
export function checkReport(text: string, answer: Answer, look: Look): string {
  const paragraphOf = readParagraphs(text);
  const head = [
    line('headline', answer.message),
    ...answer.contentNotes.map((note) => line('note', `Content note: ${note}`)),
  ];
  const claims = answer.items.flatMap((item) => (item.type === 'claim' ? [item] : []));
  const parts = [head, ...claims.map((item) => withParagraph(item, paragraphOf(item)))];
  return parts.map((lines) => rowsOf(lines, look)).join('\n');
}

/** The same as one line of JSON. `file` is the file's name; each claim has its paragraph. */
export function checkJson(file: string, text: string, answer: Answer): string {
  const paragraphOf = readParagraphs(text);
  const { items, ...data } = renderJson(`check-text ${file}`, answer);
  const claims = items.map((item, place) => {
    const claim = answer.items[place];
    return claim?.type === 'claim' ? { ...item, paragraph: paragraphOf(claim) } : item;
  });
  return `${JSON.stringify({ ...data, items: claims })}\n`;
}

function withParagraph(item: ClaimItem, paragraph: number): Line[] {
  const [first, ...others] = claimLines(item);
  return first ? [line(first.kind, `${paragraphMark([paragraph])} `, first.content), ...others] : [];
}

function rowsOf(lines: readonly Line[], look: Look): string {
  return lines
    .flatMap((each, place) => styleLine(each, look).map((row) => (place > 0 ? `  ${row}` : row)))
    .map((row) => `${row}\n`)
    .join('');
}

/** Tells in which paragraph of a text, from 1, a claim begins. */
function readParagraphs(text: string): (item: ClaimItem) => number {
  const paragraphs = paragraphRanges(text);
  return ({ claim }) =>
    Math.max(
      1,
      countLeading(paragraphs, ({ start }) => start <= claim.start),
    );
}
