import { describe, expect, it } from 'vitest';
import { mayBeShort, spellOut, standsFor } from '#collation/variants/contractions.ts';

describe('a short form stands for two words', () => {
  it.each([
    ["don't", 'do not'],
    ['dont', 'do not'],
    ["can't", 'can not'],
    ['cannot', 'can not'],
    ["won't", 'will not'],
    ["shan't", 'shall not'],
    ["ain't", 'is not'],
    ["ain't", 'have not'],
    ["we're", 'we are'],
    ["they've", 'they have'],
    ['theyve', 'they have'],
    ["we'll", 'we will'],
    ["we'll", 'we shall'],
    ["he'd", 'he had'],
    ["he'd", 'he would'],
    ["it's", 'it is'],
    ["it's", 'it has'],
    ['thats', 'that is'],
    ["i'm", 'i am'],
    ['im', 'i am'],
    ["let's", 'let us'],
    ['gonna', 'going to'],
    ['gotta', 'have to'],
    ["could've", 'could have'],
  ])('%s: %s', (short, words) => {
    const [first = '', second = ''] = words.split(' ');
    expect([mayBeShort(short), standsFor(short, first, second)]).toEqual([true, true]);
  });
});

describe('what a short form says for certain', () => {
  it.each([
    ["won't", ['will', 'not']],
    ["don't", ['do', 'not']],
    ["ain't", ['not']],
    ["we're", ['we', 'are']],
    ["we'll", ['we', 'will']],
    ['gate', ['gate']],
  ])('%s', (form, words) => {
    expect(spellOut(form)).toEqual(words);
  });
});
