import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Collation, collate } from '#collation/collate.ts';
import { withoutMarks } from '#collation/without-marks.ts';
import { readWords } from '#collation/words.ts';
import { foreignText } from '#tests/fixtures/foreign-text.ts';
import { hostileText } from '#tests/fixtures/hostile.ts';

const text = fc.oneof(foreignText, hostileText, fc.string({ unit: 'binary' }));
const plainWords = 'the wall and gate of old town were shut by council in spring after long debate'.split(
  ' ',
);
const sentence = fc.uniqueArray(fc.constantFrom(...plainWords), { minLength: 3, maxLength: 12 });

const spoken = (wording: string) => readWords(wording).map((word) => wording.slice(word.start, word.end));
const side = ({ diff }: Collation, of: 'query' | 'source') => diff.flatMap((edit) => spoken(edit[of]));

describe('any text beside any other', () => {
  it('is compared without a fault, and twice the same', () => {
    fc.assert(
      fc.property(text, text, (wording, source) => {
        expect(collate(wording, source)).toEqual(collate(wording, source));
      }),
    );
  });

  it('gives a place inside the source', () => {
    fc.assert(
      fc.property(text, text, (wording, source) => {
        const { start, end } = collate(wording, source) ?? { start: 0, end: source.length };
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(source.length);
      }),
    );
  });

  it('shows each word of the wording, and each of the source there, once and in order', () => {
    fc.assert(
      fc.property(text, text, (wording, source) => {
        const collation = collate(wording, source);
        if (!collation) return;
        expect(side(collation, 'query')).toEqual(spoken(withoutMarks(wording)));
        expect(side(collation, 'source')).toEqual(spoken(source.slice(collation.start, collation.end)));
      }),
    );
  });

  it('is exact only where the characters are the same', () => {
    const bare = (wording: string) =>
      withoutMarks(wording).replace(/\s+/gu, ' ').replace(/[.,]$/u, '').trim();
    fc.assert(
      fc.property(text, text, (wording, source) => {
        if (collate(wording, source)?.grade !== 'exact') return;
        expect(source.replace(/\s+/gu, ' ')).toContain(bare(wording));
      }),
    );
  });

  it('shows no difference where it is exact or the same words, and one where it is not', () => {
    fc.assert(
      fc.property(text, text, (wording, source) => {
        const collation = collate(wording, source);
        if (!collation) return;
        const differs = collation.diff.some(({ op }) => op !== 'equal');
        expect(differs).toBe(collation.grade === 'elided' || collation.grade === 'altered');
      }),
    );
  });
});

describe('a text beside itself', () => {
  it('is exact, from its first word to its last, without a flag', () => {
    fc.assert(
      fc.property(foreignText, (wording) => {
        const collation = collate(wording, wording, { isName: () => true });
        if (!collation) return;
        expect(collation).toMatchObject({ grade: 'exact', flags: [] });
      }),
    );
  });
});

describe('changes of a sentence', () => {
  it('calls it elided where inner words are left out', () => {
    fc.assert(
      fc.property(sentence, fc.nat(), (words, at) => {
        const inner = 1 + (at % (words.length - 2));
        const kept = words.filter((_, index) => index !== inner);
        expect(collate(kept.join(' … '), words.join(' '))?.grade).toBe('elided');
      }),
    );
  });

  it('calls it altered where a word is replaced', () => {
    fc.assert(
      fc.property(sentence, fc.nat(), (words, at) => {
        const changed = words.map((word, index) => (index === at % words.length ? 'vineyards' : word));
        expect(collate(changed.join(' '), words.join(' '))).toMatchObject({ grade: 'altered' });
      }),
    );
  });

  it('flags each negation that is put into it or taken away', () => {
    const negation = fc.constantFrom('not', 'never', 'hardly', 'neither', 'without');
    fc.assert(
      fc.property(sentence, fc.nat(), negation, (words, at, denial) => {
        const inner = 1 + (at % (words.length - 1));
        const denied = words.toSpliced(inner, 0, denial).join(' ');
        expect(collate(denied, words.join(' '))?.flags).toContain('negation');
        expect(collate(words.join(' '), denied)?.flags).toContain('negation');
      }),
    );
  });
});
