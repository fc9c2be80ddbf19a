import { describe, expect, it } from 'vitest';
import { firstOf } from '#tests/extract/figures/figures-of.ts';

describe('what a figure measures', () => {
  it.each([
    ['Core inflation rose 0.3%.', [0.3, 'Core inflation']],
    ['Referrals to the office increased by 181%.', [181, 'Referrals to the office']],
    ['60% of the mill workers voted.', [60, 'mill workers']],
    ['The bank charges a 0.6 per cent fee.', [0.6, 'fee']],
    ['It had winds of at least 74 mph.', [74, 'winds']],
    ['She paid $12,000 for a new roof.', [12000, 'new roof']],
    ['The majority lived with a partner.', [null, 'lived with a partner']],
    ['He waited three hours.', [3, null]],
  ])('is found in “%s”', (text, expected) => {
    expect(firstOf(text, 'value', 'counts')).toEqual(expected);
  });
});
