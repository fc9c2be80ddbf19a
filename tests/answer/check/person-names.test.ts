import { expect, it } from 'vitest';
import { comparePeople } from '#answer/check/person-names.ts';

it.each([
  ['Jane Marsh', 'Jane Marsh'],
  ['Marsh', 'Jane Marsh'],
  ['Mrs Marsh', 'Jane Marsh'],
  ['Chief Constable Marsh', 'Jane Marsh'],
  ['Bob Holm', 'Robert Holm'],
  ['R. Holm', 'Robert Holm'],
  ['Robert A. Holm', 'Robert Holm'],
  ['Dr Amir Okafor', 'Amir Okafor'],
  ['AMIR OKAFOR', 'Amir Okafor'],
])('%s is %s', (claimed, onRecord) => {
  expect(comparePeople(claimed, onRecord)).toBe('same');
});

it.each([
  ['Grace Lindquist', 'Grace Lindqvist'],
  ['Simon Baily', 'Simon Bailey'],
  ['Jayne Marsh', 'Jane Marsh'],
])('%s may be %s, misspelt', (claimed, onRecord) => {
  expect(comparePeople(claimed, onRecord)).toBe('alike');
});

it.each([
  ['Tom Marsh', 'Jane Marsh'],
  ['Amir Okafor', 'Jane Marsh'],
  ['Okafor', 'Jane Marsh'],
])('%s is not %s', (claimed, onRecord) => {
  expect(comparePeople(claimed, onRecord)).toBe('other');
});

it.each([
  ['a title that contradicts', 'Mr Marsh', 'Jane Marsh'],
  ['a son of his father’s name', 'John Holm Jr', 'John Holm'],
  ['a first name alone', 'Jane', 'Jane Marsh'],
  ['a second surname', 'Jane Ashe', 'Jane Ashe Holm'],
  ['a misspelt surname alone', 'Lindquist', 'Grace Lindqvist'],
  ['no name', '…', 'Jane Marsh'],
])('%s decides nothing', (_, claimed, onRecord) => {
  expect(comparePeople(claimed, onRecord)).toBe('unclear');
});
