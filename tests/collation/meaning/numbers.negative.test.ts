import { describe, expect, it } from 'vitest';
import { flagsBeside } from '../comparing.ts';

describe('a number that is written otherwise is the same', () => {
  it.each([
    ['two boats', '2 boats'],
    ['0 boats', 'zero boats'],
    ['10,000 boats', '10000 boats'],
    ['10,000 boats', '10 000 boats'],
    ['ten thousand boats', '10,000 boats'],
    ['25 boats', 'twenty-five boats'],
    ['250 boats', 'two hundred and fifty boats'],
    ['a hundred boats', '100 boats'],
    ['a dozen boats', '12 boats'],
    ['1.5m boats', '1.5 million boats'],
    ['1.5m boats', '1500000 boats'],
    ['20% of boats', '20 per cent of boats'],
    ['20% of boats', '20 percent of boats'],
    ['it cost £5', 'it cost 5 pounds'],
    ['it cost £5', 'it cost five pounds'],
    ['they paid £5 then', 'they paid 5 pounds then'],
    ['they paid £1.5m then', 'they paid 1.5 million pounds then'],
    ['$5 was paid', 'five dollars was paid'],
    ['10–12 boats', '10-12 boats'],
    ['10-12 boats', '10 to 12 boats'],
    ['the 1st boat', 'the first boat'],
    ['the 21st boat', 'the twenty-first boat'],
    ['5km away', '5 km away'],
  ])('“%s” and “%s”', (one, other) => {
    expect(flagsBeside(one, other)).not.toContain('number');
    expect(flagsBeside(other, one)).not.toContain('number');
  });
});

describe('no number is stated', () => {
  it.each([
    ['one must be careful', 'you must be careful'],
    ['one boat sank', 'a boat sank'],
    ['the first boat', 'the last boat'],
    ['the boats sank', 'the ships sank'],
    ['they left in may', 'they left in June'],
  ])('“%s” and “%s”', (one, other) => {
    expect(flagsBeside(one, other)).not.toContain('number');
    expect(flagsBeside(other, one)).not.toContain('number');
  });
});

describe('a number is left out as a whole, or misspelt', () => {
  it.each([
    ['the boats sank', 'the five hundred boats sank'],
    ['a milion boats', 'a million boats'],
    ['fiftene boats', 'fifteen boats'],
    ['three boats', 'three or four boats'],
  ])('“%s” for “%s”', (wording, source) => {
    expect(flagsBeside(wording, source)).not.toContain('number');
  });
});
