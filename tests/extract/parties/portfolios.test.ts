import { expect, it } from 'vitest';
import { namesIn } from './parties-in.ts';

it.each([
  'Department for Culture, Media and Sport',
  'Ministry of Agriculture, Fisheries and Food',
  'Department for Environment, Food & Rural Affairs',
])('takes a ministry with all that it is for as one: %s', (ministry) => {
  expect(namesIn(`A spokesman for the ${ministry} said: “We disagree.”`, 'organisation')).toEqual([ministry]);
});

it.each([
  'The Minister for Culture, Media and Sport said so.',
  'The Secretary of State for Work and Pensions said so.',
  'The Minister for Housing said so.',
])('takes nothing that an office is for as a person: %s', (text) => {
  expect(namesIn(text)).toEqual([]);
});

it('ends a ministry’s name where a person’s begins', () => {
  const text = 'Outside the Ministry of Agriculture, Helen Marsh and Peter Thorne said they were glad.';
  expect(namesIn(text)).toEqual(['Helen Marsh', 'Peter Thorne']);
  expect(namesIn(text, 'organisation')).toEqual(['Ministry of Agriculture']);
});
