import { expect, it } from 'vitest';
import { claimed, claimedFigures } from './claims.ts';

it.each([
  ['a scare quote', 'The so-called “expert” said nothing.'],
  ['a title', 'She reads “The Art of War” in the evening.'],
  ['two words that nobody is named beside', 'It was a kind of “tough love” for the town.'],
  ['words that are only reported', 'Jane Marsh said that she would dredge the channel.'],
  ['a quoted line of chat', '> is that so?'],
  ['an apostrophe', "The skippers' boats and the wardens' huts are the town's."],
])('%s is no quotation', (_, text) => {
  expect(claimed(text)).toEqual([]);
});

it('nobody is said to have said what “he” says, where nobody is named', () => {
  expect(claimed('He said: “We will dredge it before winter.”')).toEqual([
    ['We will dredge it before winter.', null],
  ]);
});

it.each([
  ['a year', 'The yard was built in 1987.'],
  ['a lone “one”', 'It was one of the best days.'],
  ['the age of somebody without a name', 'A 43-year-old man was there.'],
])('%s is no figure', (_, text) => {
  expect(claimedFigures(text)).toEqual([]);
});
