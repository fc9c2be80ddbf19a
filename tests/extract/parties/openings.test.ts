import { expect, it } from 'vitest';
import { mentionsOf, namesIn } from './parties-in.ts';

it.each(['But', 'Yesterday', 'Meanwhile', 'When', 'Former', 'Asked', 'Addressing'])(
  'does not swallow “%s” before a name',
  (word) => {
    const text = `Helen Marsh was there. ${word} Marsh said nothing.`;
    expect(mentionsOf('Helen Marsh', text)).toEqual(['Helen Marsh', 'Marsh']);
  },
);

it('does not swallow the first word of a quotation', () => {
  expect(namesIn('She said: “Because Helen Marsh left.”')).toEqual(['Helen Marsh']);
});

it('keeps a first name that is also a word', () => {
  expect(namesIn('The panel broke up. Mark Hartley said it would meet again.')).toEqual(['Mark Hartley']);
});

it('finds the known surname behind a word that is no name', () => {
  const text = 'Helen Marsh was there for the vote. The crowd of the Stop Marsh movement was not.';
  expect(mentionsOf('Helen Marsh', text)).toEqual(['Helen Marsh', 'Marsh']);
});

it('does not swallow a month', () => {
  expect(namesIn('It has been so since March, and in October Helen Marsh said so.')).toEqual(['Helen Marsh']);
});
