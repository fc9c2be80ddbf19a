import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leaveOutClause } from '#evaluation/wordings/changes/clause.ts';
import { drop } from '#evaluation/wordings/changes/drop.ts';
import { mangle } from '#evaluation/wordings/changes/mangle.ts';
import { rewrite } from '#evaluation/wordings/changes/marks.ts';
import { mistype } from '#evaluation/wordings/changes/mistype.ts';
import { replace } from '#evaluation/wordings/changes/replace.ts';
import { swap } from '#evaluation/wordings/changes/swap.ts';
import { carriesMeaning } from '#evaluation/wordings/meaning.ts';
import { haveSameWords } from '#evaluation/wordings/spelling.ts';
import { tokenise, writeOut } from '#evaluation/wordings/tokens.ts';
import { change, coast } from '../drawn.ts';

const word = fc.constantFrom(
  ...'the harbour we channel dredge is before winter and shallow fleet don’t not Jane Marsh 40 all will colour low-level'.split(
    ' ',
  ),
);
const gap = fc.constantFrom(' ', ' ', ' ', ', ', ' – ', '. ');
const text = fc
  .array(fc.tuple(word, gap), { minLength: 1, maxLength: 24 })
  .map((pairs) =>
    pairs.map(([one, space], index) => (index < pairs.length - 1 ? one + space : one)).join(''),
  );
const seed = fc.nat();
const number = fc.integer({ min: 1, max: 3 });

const formsOf = (words: string) => tokenise(words).map(({ form }) => form);

describe('a wording that is changed in a known way', () => {
  test('with words left out has all others, in order, and its first and last word', () => {
    fc.assert(
      fc.property(text, seed, number, (words, chosen, dropped) => {
        const changed = change(words, drop(dropped), chosen);
        if (!changed) return;
        const [asked, original] = [formsOf(writeOut(changed.tokens)), formsOf(words)];
        expect(asked).toHaveLength(original.length - dropped);
        expect(isPartOf(asked, original)).toBe(true);
        expect([asked[0], asked.at(-1)]).toEqual([original[0], original.at(-1)]);
        expect(missing(original, asked).filter(carriesMeaning)).toEqual([]);
      }),
    );
  });

  test('with words swapped has the same words, two of them elsewhere for each swap', () => {
    fc.assert(
      fc.property(text, seed, number, (words, chosen, swapped) => {
        const changed = change(words, swap(swapped), chosen);
        if (!changed) return;
        const [asked, original] = [formsOf(writeOut(changed.tokens)), formsOf(words)];
        expect(asked.toSorted()).toEqual(original.toSorted());
        expect(differing(asked, original)).toHaveLength(2 * swapped);
      }),
    );
  });

  test('with words replaced has so many others, which stand in the library and carry no meaning', () => {
    fc.assert(
      fc.property(text, seed, number, (words, chosen, replaced) => {
        const changed = change(words, replace(replaced), chosen);
        if (!changed) return;
        const [asked, original] = [formsOf(writeOut(changed.tokens)), formsOf(words)];
        const places = differing(asked, original);
        expect(places).toHaveLength(replaced);
        expect(places).not.toContain(0);
        expect(places).not.toContain(original.length - 1);
        for (const place of places) {
          expect(coast.knows(asked[place] ?? '')).toBe(true);
          expect([asked[place], original[place]].some((form) => carriesMeaning(form ?? ''))).toBe(false);
        }
      }),
    );
  });

  test('with words mistyped has so many that no document knows, a letter longer or shorter at most', () => {
    fc.assert(
      fc.property(text, seed, number, (words, chosen, mistyped) => {
        const changed = change(words, mistype(mistyped), chosen);
        if (!changed) return;
        const [asked, original] = [formsOf(writeOut(changed.tokens)), formsOf(words)];
        const places = differing(asked, original);
        expect(places).toHaveLength(mistyped);
        for (const place of places) {
          const [slip = '', right = ''] = [asked[place], original[place]];
          expect(coast.knows(slip)).toBe(false);
          expect(right.length).toBeGreaterThanOrEqual(4);
          expect(Math.abs(slip.length - right.length)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('mangled has as many words; digits stay, and every word of two letters or more is another', () => {
    fc.assert(
      fc.property(text, seed, (words, chosen) => {
        const changed = change(words, mangle, chosen);
        if (!changed) return;
        const [asked, original] = [changed.tokens.map(({ form }) => form), formsOf(words)];
        expect(asked).toHaveLength(original.length);
        const same = original.filter((form, place) => form === asked[place]);
        expect(same.filter((form) => !/\d/.test(form))).toEqual([]);
      }),
    );
  });

  test('written otherwise has the same words, but not the same letters', () => {
    fc.assert(
      fc.property(text, seed, (words, chosen) => {
        const changed = change(words, rewrite, chosen);
        if (!changed) return;
        expect(writeOut(changed.tokens)).not.toBe(words);
        expect(haveSameWords(writeOut(changed.tokens), words)).toBe(true);
      }),
    );
  });

  test('with a clause left out is the beginning and the end of the words', () => {
    fc.assert(
      fc.property(text, seed, fc.constantFrom(null, '…', '[...]'), (words, chosen, sign) => {
        const changed = change(words, leaveOutClause(sign), chosen);
        if (!changed) return;
        const [asked, original] = [formsOf(writeOut(changed.tokens)), formsOf(words)];
        expect(original.length - asked.length).toBeGreaterThanOrEqual(4);
        expect(original.length - asked.length).toBe(changed.touched.original);
        expect(asked.length).toBeGreaterThanOrEqual(8);
        expect(isPartOf(asked, original)).toBe(true);
        if (sign !== null) expect(writeOut(changed.tokens)).toContain(` ${sign} `);
      }),
    );
  });
});

/** Whether some words stand among others in the same order. */
function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  let place = 0;
  for (const form of whole) if (form === part[place]) place++;
  return place === part.length;
}

function missing(whole: readonly string[], part: readonly string[]): string[] {
  const left = [...part];
  return whole.filter((form) => {
    const at = left.indexOf(form);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function differing(one: readonly string[], other: readonly string[]): number[] {
  return one.flatMap((form, place) => (form === other[place] ? [] : [place]));
}
