import { expect, it } from 'vitest';
import { namesIn } from './parties-in.ts';

it.each([
  ['between commas', 'The trust’s report, A Picture of Neglect, says little has changed.'],
  ['in quotation marks', 'The trust’s report, “A Picture of Neglect”, says little has changed.'],
  ['after “called”', 'In a study called A Picture of Neglect, the trust says little has changed.'],
])('finds the title of a report %s', (_, text) => {
  expect(namesIn(text, 'report')).toEqual(['A Picture of Neglect']);
});

it.each([
  ['a person', 'After the report, Helen Marsh, the mayor, resigned.'],
  ['a sentence', 'He read the report. The Harbour Trust did not.'],
  ['one word', 'In a survey, Norwich, a city, came first.'],
])('does not take %s for the title of a report', (_, text) => {
  expect(namesIn(text, 'report')).toEqual([]);
});
