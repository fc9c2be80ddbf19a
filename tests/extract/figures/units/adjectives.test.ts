import { describe, expect, it } from 'vitest';
import { positive } from '#extract/figures/units/adjectives.ts';

describe('a phrase without superlatives', () => {
  it.each([
    ['best speaker', 'good speaker'],
    ['proudest moment', 'proud moment'],
    ['biggest town', 'big town'],
    ['happiest day', 'happy day'],
    ['largest barn', 'large barn'],
    ['honest answer', 'honest answer'],
    ['forest', 'forest'],
  ])('of “%s” is “%s”', (phrase, plain) => {
    expect(positive(phrase)).toBe(plain);
  });
});
