import { expect, it } from 'vitest';
import { namesIn } from './parties-in.ts';

it.each(['QC', 'SAN', 'OBE', 'MP', 'PhD'])('takes what stands behind a name for no party: %s', (honour) => {
  const text = `The barrister Helen Marsh, ${honour}, spoke. “No,” said Peter Thorne ${honour}.`;
  expect(namesIn(text)).toEqual(['Helen Marsh', 'Peter Thorne']);
  expect(namesIn(text, 'organisation')).toEqual([]);
});
