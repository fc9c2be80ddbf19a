import { expect, it } from 'vitest';
import { rolesOf } from './parties-in.ts';

it.each([
  ['an apposition', 'Jane Holt, director of regimes, said no.', ['director of regimes']],
  [
    'an apposition, without its article',
    'Jane Holt, the director of regimes, said no.',
    ['director of regimes'],
  ],
  ['any noun between commas', 'Jane Holt, the harbour master, said no.', ['harbour master']],
  [
    'any noun and its complement',
    'Jane Holt, a shop steward at the yard, left.',
    ['shop steward at the yard'],
  ],
  ['any noun behind “said”', '“No,” said Jane Holt, the harbour master.', ['harbour master']],
  ['a participle inside', 'Jane Holt, its managing director, said no.', ['managing director']],
  ['an apposition behind an age', 'Jane Holt, 34, a nurse from Hull, said no.', ['nurse from Hull']],
  ['an office before the name', 'Prime Minister Jane Holt said no.', ['Prime Minister']],
  ['an office with “former”', 'The former Prime Minister Jane Holt said no.', ['former Prime Minister']],
  ['an occupation before the name', 'NHTA spokeswoman Jane Holt said no.', ['NHTA spokeswoman']],
  [
    'a possessive inside',
    'Deputy children’s commissioner Jane Holt said no.',
    ['Deputy children’s commissioner'],
  ],
  ['an “of” before the name', 'Secretary of State Jane Holt said no.', ['Secretary of State']],
  ['any noun that comes first', 'The harbour master, Jane Holt, said no.', ['harbour master']],
  ['any noun behind the verb', '“No,” said the harbour master, Jane Holt.', ['harbour master']],
  ['the office that comes first', 'The chief coroner, Ms Jane Holt, said no.', ['chief coroner']],
  [
    'the body that somebody heads',
    'The Chief Inspectorate of Harbours Jane Holt said no.',
    ['Chief Inspectorate of Harbours'],
  ],
  ['“who is”', 'Jane Holt, who is the chief constable of Norfolk, said no.', ['chief constable of Norfolk']],
  ['“who runs”', 'Jane Holt, who runs the harbour trust, said no.', ['runs the harbour trust']],
  ['an affiliation', 'Jane Holt of Norwich University said no.', ['of Norwich University']],
])('reads %s', (_, text, roles) => {
  expect(rolesOf('Jane Holt', text)).toEqual(roles);
});

it('reads what is told at different places, each wording once', () => {
  const text = 'Jane Holt, the mayor, spoke. Mayor Jane Holt left. Holt, a lawyer, waved.';
  expect(rolesOf('Jane Holt', text)).toEqual(['mayor', 'lawyer']);
});
