import { expect, it } from 'vitest';
import { coastalArchive } from '#tests/fixtures/library.ts';

it.each([
  '',
  '   ',
  'Mr',
  'the',
  'Winston Churchill',
  'John Marsh',
  'Jane Okafor',
  '@nobody',
  '@',
  '🙂',
  '%',
  'x',
])('“%s” means nobody', (typed) => {
  expect(coastalArchive.speakers.find(typed).speakers).toEqual([]);
});
