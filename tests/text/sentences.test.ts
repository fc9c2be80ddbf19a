import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sentencesAround } from '#text/sentences.ts';

const text = 'Landings rose by 12% in 2018.  Nearly 40 jobs depend on the fleet. The yard has 40 berths.';

function around(words: string, whole = text) {
  const start = whole.indexOf(words);
  const range = sentencesAround(whole, { start, end: start + words.length });
  return whole.slice(range.start, range.end);
}

it('widens a number to its sentence', () => {
  expect(around('12%')).toBe('Landings rose by 12% in 2018.');
  expect(around('40 jobs')).toBe('Nearly 40 jobs depend on the fleet.');
});

it('widens words that cross a full stop to both sentences', () => {
  expect(around('fleet. The yard')).toBe('Nearly 40 jobs depend on the fleet. The yard has 40 berths.');
});

it('leaves out the white space around the sentences', () => {
  expect(around('wall', '  The wall is old.  ')).toBe('The wall is old.');
});

it('does not end a sentence at a decimal point', () => {
  expect(around('3.2', 'It costs £3.2 million. It is much.')).toBe('It costs £3.2 million.');
});

it('takes the whole of a text without a full stop', () => {
  expect(around('wall', 'the wall is old')).toBe('the wall is old');
});

it('never cuts into the range and never leaves the text', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', ' ', '.', '\n', '”', '!', '1', '🚢'), maxLength: 40 });
  fc.assert(
    fc.property(texts, fc.nat(40), fc.nat(40), (whole, one, other) => {
      const start = Math.min(one, other, whole.length);
      const end = Math.min(Math.max(one, other), whole.length);
      const range = sentencesAround(whole, { start, end });
      expect(range.start).toBeGreaterThanOrEqual(0);
      expect(range.start).toBeLessThanOrEqual(start);
      expect(range.end).toBeGreaterThanOrEqual(end);
      expect(range.end).toBeLessThanOrEqual(whole.length);
    }),
    { numRuns: 1000 },
  );
});

it('takes no longer in a long text than in a short one, and goes no farther than sentences do', () => {
  const clause = 'and the tide came in, ';
  const endless = `Once ${clause.repeat(20_000)}40 boats lay there, ${clause.repeat(20_000)}it is said.`;
  const widened = around('40 boats', endless);
  expect(widened.length).toBeLessThan(4100);
  expect(widened.startsWith(' ')).toBe(false);
  expect(
    around('40 boats', `${'It rained. '.repeat(20_000)}There were 40 boats. ${'It rained. '.repeat(9)}`),
  ).toBe('There were 40 boats.');
});
