import { describe, expect, it } from 'vitest';
import { figuresOf } from '#tests/extract/figures/figures-of.ts';

const countsOf = (text: string) => figuresOf(text).map(({ counts }) => counts);

describe('a part “of them”', () => {
  it.each([
    'The council logged 1,204 complaints. More than 300 of them came from Lindby.',
    'The council logged 1,204 complaints.\n\nBy May, 40 of those were settled.',
    'The council logged 1,204 complaints, and 90 of these were about noise.',
  ])('counts what the sentence before counts in “%s”', (text) => {
    expect(countsOf(text)).toEqual(['complaints', 'complaints']);
  });
});

describe('a part “of them” that may be of several things', () => {
  it.each([
    'The farm has 90 goats and 40 hens. About 30 of them are old.',
    'The farm has 90 goats. It lost 300 of them.',
    'The farm is 90 km away. He saw 30 of them.',
    'The farm has 90 goats. The sun shone. He saw 30 of them.',
  ])('counts nothing in “%s”', (text) => {
    expect(countsOf(text).at(-1)).toBeNull();
  });
});
