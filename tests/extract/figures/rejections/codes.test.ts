import { describe, expect, it } from 'vitest';
import { valuesOf } from '#tests/extract/figures/figures-of.ts';

describe('a number in a code', () => {
  it.each([
    'The TA-25 index was calm.',
    'The new i4 and the S8 are quiet.',
    'She drives an ID.3 to work.',
    'Call 555-0100 for help.',
    'Write to desk@team7 today.',
    'The post code is M21 9AB here.',
    'Watch it in 1080p.',
    'He is 6’2” tall.',
    'Version 1.2.3 is out.',
    'He pays into a 401(k) each year.',
    'See <a id="4021"> there.',
  ])('no figure is found in “%s”', (text) => {
    expect(valuesOf(text)).toEqual([]);
  });

  it.each([
    ['It holds a sub-500 sq m office.', 500],
    ['The 30Mbps plan is cheap.', 30],
  ])('the figure stays in “%s”', (text, value) => {
    expect(valuesOf(text)).toEqual([value]);
  });
});
