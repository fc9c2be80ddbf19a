import { describe, expect, test } from 'vitest';
import { listWords } from '#evaluation/wordings/concordance.ts';

const texts = listWords(['The wall, they say, is older than the town.', 'No boats came.']);

describe('whether words stand in some texts', () => {
  test('whole words count, whatever marks are between them', () => {
    expect(texts.holds('they say is older')).toBe(true);
    expect(texts.holds('hey say')).toBe(false);
    expect(texts.holds('the town no boats')).toBe(false);
    expect(texts.holds('')).toBe(false);
  });

  test('so many in a row count', () => {
    expect(texts.holdsRun('and the wall they say was old', 4)).toBe(true);
    expect(texts.holdsRun('and the wall they say was old', 5)).toBe(false);
    expect(texts.holdsRun('no boats', 3)).toBe(false);
  });

  test('every letter counts where they are to stand verbatim', () => {
    expect(texts.holdsVerbatim('they say, is')).toBe(true);
    expect(texts.holdsVerbatim('they say is')).toBe(false);
  });
});
