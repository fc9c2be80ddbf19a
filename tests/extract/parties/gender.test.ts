import { expect, it } from 'vitest';
import { partiesIn } from './parties-in.ts';

it.each([
  ['a form of address', 'Ms Zorvane Pellow came.', 'female'],
  ['a form of address at a later place', 'Robin Pellow, 40, came. Mr Pellow left.', 'male'],
  ['an office', 'Congresswoman Zorvane Pellow came.', 'female'],
  ['what she is said to be', 'Robin Pellow, chairwoman of the trust, came.', 'female'],
  ['a first name', 'Helen Marsh said no.', 'female'],
  ['the first part of a first name', 'Karl-Heinz Pellow said no.', 'male'],
  ['nothing', 'Councillor Zorvane Pellow came.', null],
  ['a name of both', 'Robin Pellow, 40, came.', null],
])('is told by %s', (_, text, gender) => {
  expect(partiesIn(text).map((party) => party.gender)).toEqual([gender]);
});
