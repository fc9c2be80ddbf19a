import { describe, expect, it } from 'vitest';
import { flagsBeside } from '../comparing.ts';

describe('another number is flagged', () => {
  it.each([
    ['two boats sank', 'three boats sank'],
    ['2 boats sank', 'three boats sank'],
    ['1.5 boats each', '15 boats each'],
    ['1,5 boats each', '15 boats each'],
    ['a million boats', 'a billion boats'],
    ['hundreds of boats', 'thousands of boats'],
    ['five hundred boats', 'five thousand boats'],
    ['it cost £1.5bn', 'it cost £1.5m'],
    ['fifteen boats sank', 'fifty boats sank'],
    ['sixteen boats sank', 'sixty boats sank'],
    ['it was in 2018', 'it was in 2019'],
    ['the 1980s were hard', 'the 1990s were hard'],
    ['10-12 boats', '10-13 boats'],
    ['10-12 boats', '1012 boats'],
    ['one in five boats', 'one in four boats'],
    ['two must be careful', 'one must be careful'],
    ['at 5pm today', 'at 6pm today'],
    ['the first boat', 'the second boat'],
    ['the twentieth boat', 'the thirtieth boat'],
    ['the 1st boat', 'the second boat'],
    ['the 22nd boat', 'the twenty-first boat'],
    ['double the number', 'triple the number'],
    ['it cost $5', 'it cost £5'],
    ['20 of the crews', '20% of the crews'],
    ['250 boats', 'two hundred and fifty one boats'],
    ['they paid £6 then', 'they paid 5 pounds then'],
  ])('“%s” for “%s”, and the other way round', (one, other) => {
    expect(flagsBeside(one, other)).toContain('number');
    expect(flagsBeside(other, one)).toContain('number');
  });
});

describe('a number that the source has not there is flagged', () => {
  it.each([
    ['the 5 boats sank', 'the boats sank'],
    ['four boats left', 'for boats left'],
    ['two long years', 'too long years'],
    ['twice as many', 'three times as many'],
    ['so it cost £5', 'so it cost 5'],
    ['so fifty five boats', 'so fifty boats'],
  ])('“%s” for “%s”', (wording, source) => {
    expect(flagsBeside(wording, source)).toContain('number');
  });
});

describe('a number of which a part is left out is flagged', () => {
  it.each([
    ['five boats', 'five hundred boats'],
    ['so fifty boats', 'so fifty-five boats'],
    ['1.5 pounds', '1.5 million pounds'],
  ])('“%s” for “%s”', (wording, source) => {
    expect(flagsBeside(wording, source)).toContain('number');
  });
});
