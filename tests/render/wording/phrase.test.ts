import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '#render/wording/clean.ts';
import {
  cleanPhrase,
  join,
  type Phrase,
  piecesOf,
  slicePhrase,
  strong,
  struck,
} from '#render/wording/phrase.ts';
import { hostileExcerpt } from '#tests/fixtures/hostile.ts';

/** Hostile text of which some is emphasised and some struck out, without order. */
const hostilePhrase: fc.Arbitrary<Phrase> = fc
  .tuple(hostileExcerpt, hostileExcerpt)
  .map(([{ text, emphasis }, { emphasis: out }]) => ({ text, emphasis, struck: out }));

describe('a phrase', () => {
  it('is cut into pieces at the borders of its styles', () => {
    expect(piecesOf(join('the ', struck('walls'), ' ', strong('room'), '.'))).toEqual([
      { text: 'the ', style: 'plain' },
      { text: 'walls', style: 'struck' },
      { text: ' ', style: 'plain' },
      { text: 'room', style: 'strong' },
      { text: '.', style: 'plain' },
    ]);
  });

  it('emphasises what is both emphasised and struck out', () => {
    const both = { text: 'river', emphasis: [{ start: 0, end: 5 }], struck: [{ start: 0, end: 5 }] };
    expect(piecesOf(both)).toEqual([{ text: 'river', style: 'strong' }]);
  });

  it('does not say that nothing is struck out', () => {
    expect(join('the ', strong('river'))).not.toHaveProperty('struck');
    expect(slicePhrase(join(struck('the'), ' river'), 4, 9)).not.toHaveProperty('struck');
  });

  it('keeps its styles where it is cut out of another', () => {
    const phrase = join('the ', struck('walls'), ' ', strong('room'));
    expect(piecesOf(slicePhrase(phrase, 6, 12))).toEqual([
      { text: 'lls', style: 'struck' },
      { text: ' ', style: 'plain' },
      { text: 'ro', style: 'strong' },
    ]);
  });

  it('has no piece of an empty text', () => {
    expect(piecesOf(join('', struck(''), strong('')))).toEqual([]);
  });

  it('is joined again of its pieces, when it is clean', () => {
    fc.assert(
      fc.property(hostilePhrase, (hostile) => {
        const phrase = cleanPhrase(hostile);
        const pieces = piecesOf(phrase).map(({ text, style }) =>
          style === 'plain' ? text : style === 'strong' ? strong(text) : struck(text),
        );
        expect(piecesOf(join(...pieces))).toEqual(piecesOf(phrase));
        expect(pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')).toBe(
          phrase.text,
        );
      }),
      { numRuns: 200 },
    );
  });

  it('is cleaned once and for all, its struck words in order, apart and not empty', () => {
    fc.assert(
      fc.property(hostilePhrase, (hostile) => {
        const phrase = cleanPhrase(hostile);
        expect(phrase.text).toBe(clean(phrase.text));
        let at = 0;
        for (const { start, end } of phrase.struck ?? []) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(phrase.text.length);
          at = end;
        }
        expect(piecesOf(cleanPhrase(phrase))).toEqual(piecesOf(phrase));
      }),
      { numRuns: 200 },
    );
  });
});
