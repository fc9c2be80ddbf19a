import fc from 'fast-check';
import { expect, test } from 'vitest';
import { promises } from './promises.ts';

const tries = 400;

test.each(promises.map((each) => [each.name, each] as const))('%s', (_, { property, triesInRun }) => {
  fc.assert(property, { numRuns: Math.ceil(tries / triesInRun), endOnFailure: true });
});

test('every promise is told as a sentence of its own', () => {
  expect(new Set(promises.map(({ name }) => name)).size).toBe(promises.length);
});
