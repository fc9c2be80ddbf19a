import type { FoundFigure, Party } from '#extract/extraction.ts';

/**
 * Whether a figure is the age of somebody whom the text does not name: "a 43-year-old man". Harmless
 * pieces, joined, identify people, so documents leave it out; a span or a limit of ages describes nobody.
 */
export function isUnnamedAge(figure: FoundFigure, parties: readonly Party[]): boolean {
  const { value, sense, unit, counts } = figure;
  const limits = sense === '<' || sense === '>';
  if (unit !== 'year of age' || limits || Array.isArray(value)) return false;
  const words = new Set(counts?.split(' '));
  return !parties.some(({ kind, name }) => kind === 'person' && words.has(name.split(' ').at(-1) ?? name));
}
