import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutMarks } from '#collation/without-marks.ts';
import { hostileText } from '#tests/fixtures/hostile.ts';

describe('what stands around quoted words and is none of them', () => {
  it.each([
    '  the gate  ',
    '"the gate"',
    '“the gate”',
    '„the gate“',
    '«the gate»',
    "'the gate'",
    '‘the gate’',
    '“ ‘the gate’ ”',
    '…the gate…',
    '...the gate...',
    '.. the gate ..',
    '[…] the gate […]',
    '[...] the gate [...]',
    '“… the gate …”',
    '… “the gate” …',
  ])('%s', (text) => {
    expect(withoutMarks(text)).toBe('the gate');
  });
});

it('leaves nothing of blanks, ellipses and brackets alone', () => {
  expect(['', ' ', '…', '...', '[…]', '[...]'].map(withoutMarks)).toEqual(['', '', '', '', '', '']);
});

it('gives a part of any text, and the same of that part', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const inner = withoutMarks(text);
      expect(text).toContain(inner);
      expect(withoutMarks(inner)).toBe(inner);
    }),
  );
});
