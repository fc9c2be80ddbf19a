import { expect, it } from 'vitest';
import { namesIn } from './parties-in.ts';

it.each([
  ['after a comma', 'State Sen. Ruth Hale, D-Norton, said so. Ruth Hale left.'],
  ['in a bracket', 'State Sen. Ruth Hale (R-Norton) said so. Ruth Hale left.'],
])('a party and constituency %s are nobody', (_, text) => {
  expect(namesIn(text)).toEqual(['Ruth Hale']);
});

it('a name that begins with a letter and a hyphen elsewhere may be somebody’s', () => {
  expect(namesIn('A rapper, Mr J-Holm, said so. Ruth Hale heard Mr J-Holm.')).toContain('Mr J-Holm');
});
