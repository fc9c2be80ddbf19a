import type { Range } from '#extract/range.ts';
import type { FoundDate } from './date-line.ts';
import { findFurniture } from './furniture.ts';
import { readHeadLines } from './head-lines.ts';
import { findHeadline } from './headline.ts';
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

/** The roles of an article's blocks, and what the lines around its text state. Never throws. */
export function layOut(text: string, blocks: readonly Range[]): Layout {
  const units = unitsOf(text, blocks);
  const furniture = findFurniture(units);
  const content = units.filter((unit) => !furniture.has(unit));
  const { findings, lines } = readHeadLines(content);
  for (const unit of lines) furniture.add(unit);
  const article = content.filter((unit) => !lines.has(unit));
  const title = findHeadline(article);
  // Above the headline there is only the name of a section.
  for (const unit of title ? article.slice(0, 1) : [])
    if (title && unit.end <= title.start) furniture.add(unit);
  return {
    findings: { title, ...findings },
    blocks: rolesOf(blocks, units, furniture, title),
  };
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
    const isTitle =
      title !== null &&
      title.start >= first.start &&
      title.start < first.end &&
      (read.at(-1)?.end ?? 0) <= title.end + 1;
    return { role: isTitle ? 'title' : 'body', flows: read };
  });
}
