import { describe, expect, it } from 'vitest';
import { alignedWord, readWords } from '#collation/words.ts';

it('reads no words in signs alone', () => {
  expect(readWords('“…” — 🚢 !? []')).toEqual([]);
});

describe('no ellipsis before a word', () => {
  it.each(['a. b', 'a.. b', 'a, b', 'a – b', 'a *** b'])('%s', (text) => {
    expect(readWords(text).map(({ afterGap }) => afterGap)).toEqual([false, false]);
  });
});

it('begins no sentence behind a comma, a bracket or a dash', () => {
  expect(readWords('gate, wall (stone — mortar').map(({ opensSentence }) => opensSentence)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

it('takes no word for two that stands for itself', () => {
  expect(['were', 'well', 'gate', '£'].map((form) => alignedWord(form).isShort)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
