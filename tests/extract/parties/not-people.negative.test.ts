import { expect, it } from 'vitest';
import { namesIn } from './parties-in.ts';

it.each([
  ['places', 'It rained in Norwich, in North Carolina and near Lake Holm on the way to St. Albans.'],
  ['days and months', 'On Monday, and again in September, the bridge was shut. Easter was quiet.'],
  ['nationalities', 'The French and the Germans agreed, and British voters did not mind.'],
  ['laws and events', 'The Offences Act and the World Cup were both discussed at length.'],
  ['organisations', 'The Norwich Housing Association and the Harbour Trust said they would wait.'],
  ['offices', 'The Prime Minister and the Chancellor were told. Inspectors said so.'],
  [
    'an office written large',
    'They told the Commissioner. A Minister asked. Deputy Commissioner of Works and Mayors said so.',
  ],
  [
    'words that open sentences',
    'Offenders must report weekly. Critics say offenders do not, critics of the plan above all.',
  ],
  ['families', 'Helen Marsh left. The Marshes are an old family.'],
  ['programmes that are called by numbers', 'On the Nine Nine, and on RTÉ’s Seven One, it was said twice.'],
  ['titles alone', 'Mr and Mrs were printed on the card.'],
])('does not take %s for people', (_, text) => {
  expect(namesIn(text).filter((name) => name !== 'Helen Marsh')).toEqual([]);
});

it('does not take what a name is part of for a mention of its bearer', () => {
  const text = 'Helen Marsh spoke. The Marsh-era rules and the Marsh Foundation are older.';
  expect(namesIn(text)).toEqual(['Helen Marsh']);
});
