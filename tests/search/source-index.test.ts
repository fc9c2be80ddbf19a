import { expect, it } from 'vitest';
import { coastalArchive } from '#tests/fixtures/library.ts';

const found = (query: string) => coastalArchive.sources.find(query).map(({ holding }) => holding.document.id);

it.each([
  ['its id', 'trust-closes-ward', 'trust-closes-ward'],
  ['a half-remembered title', 'council votes harbour money', 'council-votes-to-dredge'],
  ['a title with typing errors', 'hosptial trust closes a wrad', 'trust-closes-ward'],
  ['a person', 'Okafor', 'trust-closes-ward'],
  ['a misspelt person', 'Lindquist', 'trust-closes-ward'],
  ['a role', 'harbour master', 'council-votes-to-dredge'],
  ['an organisation', 'river authority', 'flood-inquiry-opens'],
  ['the publisher', 'Saltby Courier', 'trust-closes-ward'],
  ['a topic of our own words', 'ferry season', 'council-votes-to-dredge'],
  ['a topic of its words', 'insurance', 'flood-inquiry-opens'],
  ['the title of a document that has nothing else', 'lifeboat visitors', 'lifeboat-leaflet'],
])('finds a document by %s: %s', (_what, query, id) => {
  expect(found(query)[0]).toBe(id);
});

it('finds every document that names a person', () => {
  expect(found('Jane Marsh').toSorted()).toEqual(['council-votes-to-dredge', 'flood-inquiry-opens']);
});

it('suggests every document before anything is typed, and the nearest after', () => {
  const suggest = (typed: string) =>
    coastalArchive.sources.suggest(typed, 25).map(({ document }) => document.id);
  expect(suggest('')).toHaveLength(4);
  expect(suggest('lifeb')[0]).toBe('lifeboat-leaflet');
  expect(suggest('okaf')[0]).toBe('trust-closes-ward');
});

it.each(['the', 'x', '?', '🙂', 'asdfgh', 'volcano eruption', 'tax policy', 'Winston Churchill'])(
  'finds no document for “%s”',
  (query) => {
    expect(found(query)).toEqual([]);
  },
);
