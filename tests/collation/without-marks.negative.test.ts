import { describe, expect, it } from 'vitest';
import { withoutMarks } from '#collation/without-marks.ts';

describe('signs that belong to the words', () => {
  it.each([
    'the gate.',
    '.the gate',
    'the gate!',
    'the “gate”',
    '“the gate',
    'the gate”',
    '(the gate)',
    '[the] gate',
    'the gate [sic]',
    'the … gate',
    '"',
    '""',
  ])('%s', (text) => {
    expect(withoutMarks(text)).toBe(text);
  });
});
