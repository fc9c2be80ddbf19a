import { describe, expect, it } from 'vitest';
import { isVerbatim } from '#collation/verbatim.ts';
import { readWords } from '#collation/words.ts';

const source = 'Yes: (the gate is shut), she said. It is.';

function standsIn(wording: string, text = source, from = 1, seams: readonly number[] = []): boolean {
  return isVerbatim(
    { text: wording, words: readWords(wording) },
    { text, words: readWords(text) },
    from,
    seams,
  );
}

describe('words that do not stand in a source as they are', () => {
  it.each([
    '',
    '…',
    'The gate is shut',
    'the gate, is shut',
    'the gate is shut!',
    'the gate is shut.)',
    '[the gate is shut',
    'the gate is shut), she said. It is it',
  ])('%j', (wording) => {
    expect(standsIn(wording)).toBe(false);
  });
});

it('asks for the signs beside a seam', () => {
  expect(standsIn('gate. Wall', 'gate, Wall', 0, [3])).toBe(false);
  expect(standsIn('gate. Wall', 'gate, Wall', 0, [7])).toBe(false);
});

it('holds nothing where no word of the source stands', () => {
  expect(standsIn('gate', 'gate', 1)).toBe(false);
  expect(standsIn('gate wall', 'gate', 0)).toBe(false);
});
