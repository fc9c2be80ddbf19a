import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answerCheck } from '#answer/check/check-text.ts';
import { foreignText } from '#tests/fixtures/foreign-text.ts';
import { coastalArchive } from '#tests/fixtures/library.ts';

it('any text is answered, and every claim is a span of it', () => {
  fc.assert(
    fc.property(foreignText, (text) => {
      const { items } = answerCheck(coastalArchive, text);
      for (const item of items) {
        if (item.type !== 'claim') throw new Error(`${item.type} is no claim`);
        const { claim, excerpt } = item;
        expect(claim.start).toBeGreaterThanOrEqual(0);
        expect(claim.end).toBeGreaterThan(claim.start);
        expect(claim.end).toBeLessThanOrEqual(text.length);
        expect(text).toContain(excerpt.text);
        const words = text.slice(claim.start, claim.end);
        const [number] = excerpt.emphasis.map(({ start, end }) => excerpt.text.slice(start, end));
        expect(number ?? excerpt.text).toBe(words);
      }
    }),
    { numRuns: 200 },
  );
});

it('the same text is answered in the same way', () => {
  fc.assert(
    fc.property(foreignText, (text) => {
      expect(answerCheck(coastalArchive, text)).toEqual(answerCheck(coastalArchive, text));
    }),
    { numRuns: 50 },
  );
});
