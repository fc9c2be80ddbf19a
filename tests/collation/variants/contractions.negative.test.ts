import { describe, expect, it } from 'vitest';
import { mayBeShort, spellOut, standsFor } from '#collation/variants/contractions.ts';

describe('a word that is no short form of these', () => {
  it.each([
    ['were', 'we are'],
    ['well', 'we will'],
    ['hell', 'he will'],
    ['its', 'it is'],
    ["it's", 'it was'],
    ["we're", 'we were'],
    ["he'd", 'he could'],
    ["we'll", 'we would'],
    ["won't", 'would not'],
    ["can't", 'could not'],
    ["don't", 'does not'],
    ["don't", 'do'],
  ])('%s: %s', (short, words) => {
    const [first = '', second = ''] = words.split(' ');
    expect(standsFor(short, first, second)).toBe(false);
  });
});

it('does not look further at words that are short for nothing', () => {
  expect(['were', 'well', 'its', 'gate'].map(mayBeShort)).toEqual([false, false, false, false]);
});

it('says neither reading of a form that has two', () => {
  expect([spellOut("it's"), spellOut("he'd")]).toEqual([["it's"], ["he'd"]]);
});
