import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { borderBefore, cutAtGrapheme, endOfPiece, wholeGraphemes } from '#text/graphemes.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

function bordersOf(text: string): Set<number> {
  return new Set([...segmenter.segment(text)].map(({ index }) => index).concat(text.length));
}

describe('cutting text', () => {
  it('leaves text of just the longest length alone and cuts one that is longer by one', () => {
    expect(cutAtGrapheme('river', 5)).toBe('river');
    expect(cutAtGrapheme('rivers', 5)).toBe('rive…');
  });

  it('keeps a flag, a family and an accent whole', () => {
    expect(cutAtGrapheme('🇬🇧🇫🇷🇩🇪', 8)).toBe('🇬🇧…');
    expect(cutAtGrapheme('👩‍👩‍👧‍👦 at home', 5)).not.toContain('👩‍👩…');
    expect(cutAtGrapheme('cafe\u0301s', 5)).toBe('caf…');
  });

  it('drops a blank before the ellipsis', () => {
    expect(cutAtGrapheme('the river', 5)).toBe('the…');
  });

  it.each([0, 1, 2])('gives at most %i characters where there is hardly room', (longest) => {
    expect(cutAtGrapheme('river', longest).length).toBe(longest);
  });

  it('leaves a character out that would not fit whole beside the ellipsis', () => {
    expect(cutAtGrapheme('😀 river', 2)).toBe('…');
    expect(cutAtGrapheme('😀 river', 3)).toBe('😀…');
  });

  it('falls on a border and within the length, for any text', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 40 }), (long, longest) => {
        const cut = cutAtGrapheme(long, longest);
        expect(cut.length).toBeLessThanOrEqual(longest);
        expect(bordersOf(long).has(borderBefore(long, longest))).toBe(true);
      }),
    );
  });

  it('goes on through one endless grapheme, quickly and without splitting a pair', () => {
    const endless = `z${'\u0336'.repeat(200_000)}`;
    const started = performance.now();
    expect(cutAtGrapheme(endless, 80)).toHaveLength(80);
    expect(endOfPiece(endless, 500, 100)).toBe(600);
    expect(endOfPiece('👩‍👩‍👧‍👦', 0, 4)).toBe(3);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('widening ranges', () => {
  it('takes in the graphemes that they split and nothing else', () => {
    expect(wholeGraphemes('cafe\u0301s', [{ start: 4, end: 5 }])).toEqual([{ start: 3, end: 5 }]);
    expect(wholeGraphemes('river', [{ start: 1, end: 3 }])).toEqual([{ start: 1, end: 3 }]);
    expect(wholeGraphemes('river', [{ start: 1, end: 5 }])).toEqual([{ start: 1, end: 5 }]);
  });
});
