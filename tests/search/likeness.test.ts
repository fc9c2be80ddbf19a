import fc from 'fast-check';
import { expect, it } from 'vitest';
import { likeness } from '#search/likeness.ts';
import { splitTerms } from '#search/terms.ts';

function alike(a: string, b: string): number {
  const [one] = splitTerms(a);
  const [other] = splitTerms(b);
  if (!one || !other) throw new Error('a word each');
  return likeness(one, other);
}

it('takes the same word for the same, whatever its case and marks', () => {
  expect(alike('Council’s', "council's")).toBe(1);
});

it('takes singular and plural, and other inflections, for nearly the same', () => {
  expect(alike('ward', 'wards')).toBeGreaterThan(0.9);
  expect(alike('dredging', 'dredged')).toBeGreaterThan(0.9);
});

it('recognises a word with a typing error, the less the more errors it has', () => {
  expect(alike('referals', 'referrals')).toBeGreaterThan(0.8);
  expect(alike('refreals', 'referrals')).toBeLessThan(alike('referals', 'referrals'));
});

it.each([
  [1, 'three', 'wal', 'way', 'wye'],
  [1, 'five', 'wharf', 'whxrf', 'whxxf'],
  [2, 'six', 'dredge', 'drxxge', 'dxxxge'],
  [2, 'ten', 'lighthouse', 'lixxthouse', 'lixxxhouse'],
  [3, 'eleven', 'coastguards', 'coxxxguards', 'coxxxxuards'],
])('forgives %i error(s) in a word of %s letters, and not one more', (_errors, _length, word, near, far) => {
  expect(alike(word, near)).toBeGreaterThan(0);
  expect(alike(word, far)).toBe(0);
});

it('forgives no error in a word of two letters', () => {
  expect(alike('no', 'on')).toBe(0);
});

it('knows only equal numbers, with or without their commas', () => {
  expect(alike('1,100', '1100')).toBe(1);
  expect(alike('400', '401')).toBe(0);
  expect(alike('12', '12th')).toBe(0);
});

it('is the same both ways and between 0 and 1', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'b', 'e', 's', 'd', '1', 'é'),
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(alike(a, b)).toBe(alike(b, a));
      expect(alike(a, b)).toBeGreaterThanOrEqual(0);
      expect(alike(a, b)).toBeLessThanOrEqual(1);
    }),
  );
});

it('does not take the opposite for a misspelling', () => {
  expect(alike('unapproved', 'approved')).toBe(0);
  expect(alike('possible', 'impossible')).toBe(0);
});
