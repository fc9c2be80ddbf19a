import { expect, it } from 'vitest';
import { mentionsOf, partiesIn } from './parties-in.ts';

it('gives both of a couple their surname', () => {
  const text = 'Peter and Mary Ellery came from Hull. Mr Ellery is a plumber. Mrs Ellery teaches.';
  expect(mentionsOf('Peter', text)).toEqual(['Peter', 'Mr Ellery']);
  expect(mentionsOf('Mary Ellery', text)).toEqual(['Mary Ellery', 'Mrs Ellery']);
});

it('leaves the bare surname of a couple open', () => {
  const parties = partiesIn('Peter and Mary Ellery came from Hull. Ellery was glad.');
  expect(parties.every(({ doubtful }) => doubtful.length === 1)).toBe(true);
});

it('does not make a couple of two full names', () => {
  const text = 'Peter Marsh and Mary Ellery came from Hull. Marsh left.';
  expect(mentionsOf('Peter Marsh', text)).toEqual(['Peter Marsh', 'Marsh']);
});
