import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atomsOf } from './atoms-of.ts';

const textsOf = (text: string) => atomsOf(text).map((atom) => atom.text);

describe('the atoms of a sentence', () => {
  it.each([
    ['a 5-10W lamp', ['a', '5', '-', '10', 'W', 'lamp']],
    ['$1,234.50 a.m.', ['$', '1,234.50', 'a.m.']],
    ['1,2345 boats', ['1', ',', '2345', 'boats']],
    ['3 kg/cm2', ['3', 'kg', '/', 'cm2']],
    ['Hollow’s 70%', ['Hollow’s', '70', '%']],
  ])('part digits, words and marks: “%s”', (text, atoms) => {
    expect(textsOf(text)).toEqual(atoms);
  });

  it('tell which of them are glued to the one before', () => {
    expect(atomsOf('5 km/h').map(({ glued }) => glued)).toEqual([false, false, true, true]);
  });

  it('keep the point of “.500”, which the sentence splitter takes for a full stop', () => {
    expect(textsOf('a .500 record')).toContain('.');
  });

  it('are words of the text, in its order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const atoms = atomsOf(text);
        expect(atoms.map(({ start, end }) => text.slice(start, end))).toEqual(atoms.map((atom) => atom.text));
        expect(atoms.every(({ end }, index) => end <= (atoms[index + 1]?.start ?? text.length))).toBe(true);
      }),
    );
  }, 30_000);
});
