import { expect, it } from 'vitest';
import { coastalArchive } from '#tests/fixtures/library.ts';

it.each([
  'the',
  'how many',
  'x',
  '?',
  '🙂',
  'asdf',
  '41 berths',
  '13%',
  '500 homes',
  '3.3 million',
  'one in nine',
  'sixty gauges',
  'unemployment',
  'house prices',
  'train drivers',
])('no figure answers “%s”', (topic) => {
  expect(coastalArchive.figures.find(topic, () => true).accepted).toEqual([]);
});
