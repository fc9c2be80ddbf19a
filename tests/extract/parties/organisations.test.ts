import { expect, it } from 'vitest';
import { mentionsOf, namesIn } from './parties-in.ts';

it.each([
  ['Norwich Housing Association', 'The Norwich Housing Association said no.'],
  ['Department of Health', 'The Department of Health said no.'],
  ['Society for the Protection of Harbours', 'The Society for the Protection of Harbours said no.'],
  ['Child Safety and Online Protection Centre', 'The Child Safety and Online Protection Centre said no.'],
  ['National Harbour Chiefs’ Council', 'The National Harbour Chiefs’ Council said no.'],
  ['NHTA', 'He wrote to the NHTA on Monday.'],
  ['HM Harbour and Coastal Service', 'HM Harbour and Coastal Service said no.'],
])('finds the %s', (name, text) => {
  expect(namesIn(text, 'organisation')).toContain(name);
});

it('takes no abbreviation of a thing for one', () => {
  const text = 'At 5 p.m. GMT the NHTA showed its DVDs on TV. CCTV and GPS found the boat.';
  expect(namesIn(text, 'organisation')).toEqual(['NHTA']);
});

it('parts an organisation from its head', () => {
  const text = 'The Chief Inspectorate of Harbours Helen Marsh said no.';
  expect(namesIn(text)).toEqual(['Helen Marsh']);
});

it('keeps two organisations apart', () => {
  const text = 'The Harbour Council and the Norwich Trust agreed.';
  expect(namesIn(text, 'organisation')).toEqual(['Harbour Council', 'Norwich Trust']);
});

it('knows a body by its last word, with the article', () => {
  const text = 'The Norwich Harbour Trust was founded in 1900. Members of the Trust met.';
  expect(mentionsOf('Norwich Harbour Trust', text)).toEqual(['Norwich Harbour Trust', 'Trust']);
});

it('what is called a charity or a firm right before its name is one', () => {
  expect(namesIn('The charity Lanterns Ashore, which runs the hut, said so.', 'organisation')).toEqual([
    'Lanterns Ashore',
  ]);
});

it('who works for a firm right before a name is a person', () => {
  expect(namesIn('The firm wrote to Ruth Hale. In the group Tom Marsh stood out.')).toEqual([
    'Ruth Hale',
    'Tom Marsh',
  ]);
});

it('a capital inside a single word makes a brand, but not in a name that runs in families', () => {
  const text = 'The bins belong to HarbourBank. HarbourBank said so. Ruth McLean left. McLean had asked.';
  expect(namesIn(text, 'organisation')).toEqual(['HarbourBank']);
  expect(namesIn(text)).toEqual(['Ruth McLean']);
});
