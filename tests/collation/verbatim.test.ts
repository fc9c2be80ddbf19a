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

describe('words that stand in a source as they are', () => {
  it.each([
    'the gate is shut',
    '(the gate is shut)',
    'the  gate\n is\tshut',
    'the gate is shut), she said.',
    'the gate is shut), she said. It is',
    'the gate is shut), she said. It is,',
  ])('%j', (wording) => {
    expect(standsIn(wording)).toBe(true);
  });
});

it('lets a comma or stop at the very end be nobody’s', () => {
  expect(standsIn('gate,', 'gate.', 0)).toBe(true);
  expect(standsIn('gate.', 'gate', 0)).toBe(true);
});

it('asks for words alone at a seam, be it at the end of one or at the beginning of the other', () => {
  expect(standsIn('gate. Wall', 'gate, Wall', 0, [4])).toBe(true);
  expect(standsIn('gate. Wall', 'gate, Wall', 0, [6])).toBe(true);
});
