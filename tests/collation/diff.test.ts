import { expect, it } from 'vitest';
import { comparing } from './comparing.ts';

it('tells words in a row that were kept, left out or added as one, verbatim', () => {
  expect(
    comparing('The wall … by Tuesday, they say', 'The wall, old as it is, will fall by Tuesday').diff,
  ).toEqual([
    { op: 'equal', query: 'The wall', source: 'The wall' },
    { op: 'insert', query: '', source: 'old as it is, will fall' },
    { op: 'equal', query: 'by Tuesday', source: 'by Tuesday' },
    { op: 'delete', query: 'they say', source: '' },
  ]);
});

it('tells each replaced word by itself', () => {
  expect(comparing('an oaken gate shut', 'the iron gate shut').diff.slice(0, 2)).toEqual([
    { op: 'replace', query: 'an', source: 'the' },
    { op: 'replace', query: 'oaken', source: 'iron' },
  ]);
});

it('keeps the signs inside of a row, and how each side spells it', () => {
  expect(comparing('“we do not know, she said”', "We don't know she said").diff).toEqual([
    { op: 'equal', query: 'we do not know, she said', source: "We don't know she said" },
  ]);
});

it('shows nothing before and after the stretch', () => {
  expect(comparing('gate', 'The gate fell').diff).toEqual([{ op: 'equal', query: 'gate', source: 'gate' }]);
});
