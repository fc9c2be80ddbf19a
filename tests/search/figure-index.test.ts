import { expect, it } from 'vitest';
import { coastalArchive } from '#tests/fixtures/library.ts';

const everywhere = () => true;

/** The ids of the figures that answer, best first. */
const found = (topic: string) =>
  coastalArchive.figures.find(topic, everywhere).accepted.map(({ entry }) => entry.figure.id);

it.each([
  ['a number in digits', '12%', 'rise'],
  ['a number with its unit in words', '12 per cent', 'rise'],
  ['what it counts', 'berths', 'berths'],
  ['what it counts, with a typing error', 'bertsh in the yard', 'berths'],
  ['a question', 'How many homes were flooded in Saltby?', 'homes'],
  ['one end of a range', '1,100 tonnes', 'landings'],
  ['a share in words', 'one in four', 'uninsured'],
  ['a share by its topic', 'households without insurance', 'uninsured'],
  ['a vague number', 'cars lost', 'cars'],
  ['a place', 'homes Saltby', 'homes'],
  ['a word around it', 'petition', 'names'],
  ['a number without its comma', '6400 names', 'names'],
  ['a number in words', 'forty berths', 'berths'],
  ['who says it', 'report of the river authority', 'gauges'],
])('finds a figure by %s: %s', (_what, topic, id) => {
  expect(found(topic)[0]).toBe(id);
});

it('keeps figures apart that count different things with the same number', () => {
  expect(found('40').toSorted()).toEqual(['berths', 'gauges', 'jobs']);
});

it('gives the same figure once, with the other places that state it', () => {
  const { accepted } = coastalArchive.figures.find('cost of dredging', everywhere);
  expect(accepted[0]?.entry.figure.id).toBe('cost');
  expect(accepted[0]?.repeats.map(({ figure }) => figure.id)).toEqual(['cost-headline']);
});

it('limits the answer to the documents asked for', () => {
  const within = coastalArchive.figures.find('40', ({ document }) => document.id === 'flood-inquiry-opens');
  expect(within.accepted.map(({ entry }) => entry.figure.id)).toEqual(['gauges']);
});

it('suggests figures by a number or a count that is half typed', () => {
  expect(coastalArchive.figures.suggest('bert', 25).map(({ figure }) => figure.id)).toContain('berths');
  expect(coastalArchive.figures.suggest('hundr', 25).map(({ figure }) => figure.id)).toContain('cars');
});
