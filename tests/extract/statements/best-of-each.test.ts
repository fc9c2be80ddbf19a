import { expect, it } from 'vitest';
import { readArticle } from '#extract/article.ts';
import { bestOfEach } from '#extract/statements/best-of-each.ts';
import { findCandidates } from '#extract/statements/candidates.ts';
import { read } from '#extract/statements/reading.ts';

const reading = read(readArticle('In Norton, Holm asked the council to close the road.'), []);
const candidates = findCandidates(reading);

it('of what a cue may introduce, the likeliest is taken', () => {
  expect(candidates.length).toBeGreaterThan(1);
  const model = { threshold: 0.5, bias: 0, weights: new Map([['begins=DET object', 3]]) };
  expect(bestOfEach(reading, candidates, model).map(({ pattern }) => pattern)).toEqual(['object']);
});

it('nothing is taken that is not likely enough', () => {
  expect(bestOfEach(reading, candidates, { threshold: 0.5, bias: -5, weights: new Map() })).toEqual([]);
});
