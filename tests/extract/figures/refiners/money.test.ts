import { describe, expect, it } from 'vitest';
import { figuresOf, firstOf } from '#tests/extract/figures/figures-of.ts';

describe('an amount of money', () => {
  it.each([
    ['It cost $448.', ['$448', 448, 'dollar']],
    ['It cost US$1.1 million.', ['US$1.1 million', 1100000, 'dollar']],
    ['It cost £1.5bn.', ['£1.5bn', 1500000000, 'pound sterling']],
    ['It cost EUR50m.', ['EUR50m', 50000000, 'euro']],
    ['It cost $US160 million.', ['$US160 million', 160000000, 'dollar']],
    ['It cost C $6 per share.', ['C $6', 6, 'canadian dollar per share']],
    ['It cost RM79 a month.', ['RM79', 79, 'malaysian ringgit per month']],
    ['It cost 7.5 million Danish crowns.', ['7.5 million Danish crowns', 7500000, 'danish krone']],
    ['It cost 40p.', ['40p', 40, 'penny']],
    ['The stove costs Sh4,000 a week.', ['Sh4,000', 4000, 'shilling per week']],
    ['The loan was Ksh2.6 million.', ['Ksh2.6 million', 2600000, 'kenyan shilling']],
    ['The fare was USh 30,000.', ['USh 30,000', 30000, 'ugandan shilling']],
    ['The road cost N5 million.', ['N5 million', 5000000, 'nigerian naira']],
    ['The bridge cost ₦5m.', ['₦5m', 5000000, 'nigerian naira']],
    ['The house sold for R1.2m.', ['R1.2m', 1200000, 'south african rand']],
    ['The house sold for R10 000.', ['R10 000', 10000, 'south african rand']],
    ['The mill paid Rs 5 lakh.', ['Rs 5 lakh', 500000, 'indian rupee']],
    ['The mill paid ₹12,50,000.', ['₹12,50,000', 1250000, 'indian rupee']],
    ['The rickshaw cost Tk 900.', ['Tk 900', 900, 'bangladeshi taka']],
    ['The ticket cost NZ$6.', ['NZ$6', 6, 'new zealand dollar']],
    ['The ticket cost 45 kr.', ['45 kr', 45, 'scandinavian krone']],
    ['The ticket cost 30 zł.', ['30 zł', 30, 'polish zloty']],
    ['The ticket cost ₱50.', ['₱50', 50, 'philippine peso']],
    ['The maize cost 500/= at the market.', ['500/=', 500, 'shilling']],
    ['A $160 billion plan failed.', ['$160 billion', 160000000000, 'dollar']],
  ])('is read in “%s”', (text, expected) => {
    expect(firstOf(text, 'at', 'value', 'unit')).toEqual(expected);
  });
});

describe('an amount in old British money', () => {
  it('is in pounds after the letter l', () => {
    expect(firstOf('The mill cost 14,000l. in all.', 'at', 'value', 'unit')).toEqual([
      '14,000l.',
      14000,
      'pound sterling',
    ]);
  });

  it('has a figure for the shillings and one for the pence', () => {
    expect(figuresOf('She paid 3s. 6d. for the hat.').map(({ value, unit }) => [value, unit])).toEqual([
      [3, 'shilling'],
      [6, 'penny'],
    ]);
  });
});
