import type { Range } from '#extract/range.ts';
import { readByline } from './byline.ts';
import { type FoundDate, readDateAfter, readDateLine, readDateline } from './date-line.ts';
import { isPublisherLine } from './publisher-line.ts';
import { isTradeLine } from './trades.ts';
import type { Unit } from './unit.ts';

/** What lines state of an article, and the lines that state nothing else. */
export type HeadLines = {
  findings: { byline: Range | null; date: FoundDate | null; publisher: Range | null };
  lines: ReadonlySet<Unit>;
};

/** Bylines, dates and publishers stand in the first lines; a date in the last may be that of a correction. */
const headLines = 12;
const footLines = 3;
/** After so many long paragraphs the head is over. */
const headParagraphs = 2;
const longestHeadLine = 200;

/** Reads the lines above an article's text, and bylines below it; `content` is the article without furniture. */
export function readHeadLines(content: readonly Unit[]): HeadLines {
  const head = headOf(content);
  const units = [...head, ...content.slice(Math.max(headLines, content.length - footLines))];
  const bylines = units.flatMap((unit, at) => {
    const byline = readByline(unit, units[at + 1]);
    return byline ? [{ unit, byline }] : [];
  });
  const trades = units.filter((unit, at) => {
    const above = units[at - 1];
    return (
      above?.block === unit.block && bylines.some((each) => each.unit === above) && isTradeLine(unit.text)
    );
  });
  const dateLines = head.flatMap((unit) => {
    const stated = readDateLine(unit);
    return stated ? [{ unit, ...stated }] : [];
  });
  const publishers = content.length > 2 ? head.filter(isPublisherLine) : [];
  const beside = bylines.map(({ unit, byline }) => readDateAfter(unit, byline.end));
  const dates = [
    ...dateLines.filter(({ changed }) => !changed).map(({ date }) => date),
    ...beside,
    ...dateLines.map(({ date }) => date),
    ...head.map(readDateline),
  ];
  const [publisher] = publishers;
  return {
    findings: {
      byline: bylines[0]?.byline ?? null,
      date: dates.find((date) => date !== null) ?? null,
      publisher: publisher ? { start: publisher.start, end: publisher.end } : null,
    },
    lines: new Set([...[...bylines, ...dateLines].map(({ unit }) => unit), ...trades, ...publishers]),
  };
}

function headOf(content: readonly Unit[]): Unit[] {
  let paragraphs = 0;
  return content.slice(0, headLines).filter(({ text }) => {
    if (text.length > longestHeadLine) paragraphs += 1;
    return paragraphs < headParagraphs;
  });
}
