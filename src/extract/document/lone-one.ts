import type { FoundFigure } from '#extract/extraction.ts';

/** What is counted even where it happens to one: "one killed", "one person was injured". */
const events = new Set(
  `arrested charged convicted dead deaths detained died drowned hospitalised hospitalized hurt injured jailed
  killed missing rescued shot stabbed survived wounded`.split(/\s+/),
);
/** So far behind the number an event is looked for, in words and in UTF-16 units. */
const reach = { words: 5, units: 60 };

/**
 * Whether a figure is the word "one" and counts nothing that anybody would ask for: "one of the best
 * ways", "one report". Such words are mostly an article or a pronoun.
 */
export function isLoneOne(text: string, { at, qualifier }: FoundFigure): boolean {
  if (qualifier !== null || text.slice(at.start, at.end).toLowerCase() !== 'one') return false;
  const next = text
    .slice(at.end, at.end + reach.units)
    .toLowerCase()
    .split(/[^a-z]+/);
  return !next.slice(1, 1 + reach.words).some((word) => events.has(word));
}
