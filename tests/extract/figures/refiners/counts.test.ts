import { describe, expect, it } from 'vitest';
import { figuresOf, firstOf } from '#tests/extract/figures/figures-of.ts';

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
    ['Owners who neglected boats were “almost all old sailors”, most aged 60.', [60, 'old sailors']],
    ['Owners who neglected boats were late, most aged 60.', [60, null]],
    ['The mill saw an 18 per cent rise in net profit.', [18, 'net profit']],
    ['There was a rise in revenue to £5m.', [5_000_000, 'revenue']],
    ['In November, 1,500 were built.', [1500, null]],
    ['They took £900 in a grey van.', [900, null]],
    ['They paid £900 in damages.', [900, 'damages']],
    ['They spent £900 upon the new pump.', [900, 'new pump']],
  ])('is found in “%s”', (text, expected) => {
    expect(firstOf(text, 'value', 'counts')).toEqual(expected);
  });
});

describe('an earlier level', () => {
  it('counts what the number before it counts', () => {
    const figures = figuresOf('There were 716 homes to let, down from almost 1,500 a year earlier.');
    expect(figures.map(({ counts }) => counts)).toEqual(['homes', 'homes']);
  });

  it('keeps its own unit', () => {
    const figures = figuresOf('There were 716 homes to let, and the rent was down from £900.');
    expect(figures.map(({ unit }) => unit)).toEqual(['home', 'pound sterling']);
  });
});
