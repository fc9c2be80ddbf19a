import type { Range } from '#extract/range.ts';
import { readByline } from './byline.ts';
import { type FoundDate, readDateLine, readDateline } from './date-line.ts';
import { findFurniture } from './furniture.ts';
import { findHeadline } from './headline.ts';
import { isPublisherLine } from './publisher-line.ts';
import { type Unit, unitsOf } from './unit.ts';

/** What the lines around an article's text state; null where they do not. */
export type LayoutFindings = {
  /** Without a final full stop. */
  title: Range | null;
  /** The names alone, without "By". */
  byline: Range | null;
  date: FoundDate | null;
  publisher: Range | null;
};

/** A block's role, and its flows that are read, each by itself: lines of furniture are left out. */
export type LaidOutBlock = { role: 'title' | 'body' | 'furniture'; flows: readonly Range[] };

export type Layout = { findings: LayoutFindings; blocks: readonly LaidOutBlock[] };

/** Bylines, dates and publishers stand in the first lines. */
const headLines = 12;
/** After so many long paragraphs the head is over. */
const headParagraphs = 2;
const longestHeadLine = 200;

/** The roles of an article's blocks, and what the lines around its text state. Never throws. */
export function layOut(text: string, blocks: readonly Range[]): Layout {
  const units = unitsOf(text, blocks);
  const furniture = findFurniture(units);
  const content = units.filter((unit) => !furniture.has(unit));
  const head = readHead(content);
  for (const unit of head.lines) furniture.add(unit);
  const title = findHeadline(content.filter((unit) => !head.lines.has(unit)));
  return {
    findings: { title, ...head.findings },
    blocks: rolesOf(blocks, units, furniture, title),
  };
}

type Head = { findings: Omit<LayoutFindings, 'title'>; lines: Set<Unit> };

function readHead(content: readonly Unit[]): Head {
  const units = headOf(content);
  const lines = new Set<Unit>();
  const bylines = units.filter((unit) => readByline(unit) !== null);
  const dates = units.flatMap((unit) => readDateLine(unit) ?? []);
  const publishers = content.length > 2 ? units.filter(isPublisherLine) : [];
  for (const unit of [...bylines, ...publishers]) lines.add(unit);
  for (const unit of units) if (readDateLine(unit)) lines.add(unit);
  const [byline, publisher] = [bylines[0], publishers[0]];
  const dated = dates.find(({ changed }) => !changed) ?? dates[0];
  const dateline = units.map(readDateline).find((date) => date !== null) ?? null;
  return {
    findings: {
      byline: byline ? readByline(byline) : null,
      date: dated?.date ?? dateline,
      publisher: publisher ? { start: publisher.start, end: publisher.end } : null,
    },
    lines,
  };
}

function headOf(content: readonly Unit[]): Unit[] {
  let paragraphs = 0;
  return content.slice(0, headLines).filter(({ text }) => {
    if (text.length > longestHeadLine) paragraphs += 1;
    return paragraphs < headParagraphs;
  });
}

function rolesOf(
  blocks: readonly Range[],
  units: readonly Unit[],
  furniture: ReadonlySet<Unit>,
  title: Range | null,
): LaidOutBlock[] {
  const flows: Unit[][] = blocks.map(() => []);
  for (const unit of units) if (!furniture.has(unit)) flows[unit.block]?.push(unit);
  return flows.map((read) => {
    const [first] = read;
    if (!first) return { role: 'furniture', flows: [] };
    const isTitle = title !== null && first.start === title.start && (read.at(-1)?.end ?? 0) <= title.end + 1;
    return { role: isTitle ? 'title' : 'body', flows: read };
  });
}
