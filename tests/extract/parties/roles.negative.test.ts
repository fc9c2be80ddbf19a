import { expect, it } from 'vitest';
import { rolesOf } from './parties-in.ts';

it.each([
  ['a list', 'Jane Holt, Peter Marsh and the mayor came.'],
  ['a list that begins with an office', 'The mayor, Jane Holt and Peter Marsh came.'],
  ['whose kin somebody is', 'Jane Holt, his wife, came.'],
  ['a place alone', 'Jane Holt of Norwich came.'],
  ['a list of things', 'He thanked Jane Holt, the harbour, and the crew.'],
  ['a list at the end', 'He thanked Jane Holt, the harbour.'],
  ['something of hers', 'Jane Holt, her voice above the storm, said no.'],
  ['where somebody is', 'On the quay, Jane Holt, with a lamp, said no.'],
  ['the first of a list', 'They took the lamp, Jane Holt, and the rope.'],
  ['a time', 'Jane Holt, the same evening, left.'],
  ['several', 'Jane Holt, the boats behind her, left.'],
  ['a clause', 'Jane Holt, after the meeting, came.'],
  ['what she owns', 'Jane Holt’s director came.'],
  ['the verb that follows', 'Jane Holt, asked about the director, left.'],
])('takes no role from %s', (_, text) => {
  expect(rolesOf('Jane Holt', text)).toEqual([]);
});

it('ends a role where the verb of speech begins', () => {
  expect(rolesOf('Jane Holt', 'Jane Holt, head of the trust said that all was well.')).toEqual([
    'head of the trust',
  ]);
});
