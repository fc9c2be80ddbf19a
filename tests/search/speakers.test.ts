import { expect, it } from 'vitest';
import { coastalArchive } from '#tests/fixtures/library.ts';

const names = (text: string) => coastalArchive.speakers.find(text).speakers.map((speaker) => speaker.name);

it.each([
  ['Jane Marsh', 'Jane Marsh'],
  ['jane marsh', 'Jane Marsh'],
  ['Ms Jane Marsh', 'Jane Marsh'],
  ['Okafor', 'Amir Okafor'],
  ['Dr Okafor', 'Amir Okafor'],
  ['Lindquist', 'Grace Lindqvist'],
  ['Linqvist', 'Grace Lindqvist'],
  ['Amir Okafer', 'Amir Okafor'],
  ['medical director', 'Amir Okafor'],
  ['the harbour master', 'Tom Marsh'],
  ['retired judge', 'Helen Marsh'],
  ['harbour master Tom Marsh', 'Tom Marsh'],
])('“%s” means %s', (typed, name) => {
  expect(names(typed)).toEqual([name]);
});

it('means all three people of one surname, also where a source calls one of them by it alone', () => {
  expect(names('Marsh').toSorted()).toEqual(['Helen Marsh', 'Jane Marsh', 'Tom Marsh']);
});

it('means all three where the surname is misspelt', () => {
  expect(names('Marsch').toSorted()).toEqual(['Helen Marsh', 'Jane Marsh', 'Tom Marsh']);
});

it('joins the quotations of one full name over the documents, with the roles of both', () => {
  const [jane] = coastalArchive.speakers.find('Jane Marsh').speakers;
  expect(jane?.quotations.map(({ holding, quotation }) => `${holding.document.id} ${quotation.id}`)).toEqual([
    'council-votes-to-dredge channel',
    'council-votes-to-dredge defences',
    'flood-inquiry-opens defences',
  ]);
  expect(jane?.roles).toEqual(['leader', 'leads the harbour council']);
});

it('never joins people without a name, although two documents describe them alike', () => {
  const spokesmen = coastalArchive.speakers.find('council spokesman').speakers;
  expect(spokesmen.map(({ named, quotations }) => [named, quotations.length])).toEqual([
    [false, 1],
    [false, 1],
  ]);
  expect(new Set(spokesmen.map((speaker) => speaker.id)).size).toBe(2);
});

it('finds everybody by the id that autocomplete sends, and nobody else', () => {
  for (const speaker of coastalArchive.speakers.all) {
    expect(coastalArchive.speakers.find(speaker.id).speakers.map(({ id }) => id)).toEqual([speaker.id]);
  }
});

it('gives everybody an id that fits into a button', () => {
  for (const { id } of coastalArchive.speakers.all) expect(id.length).toBeLessThanOrEqual(80);
});

it('suggests who is quoted before anything is typed, and the nearest names after', () => {
  const { speakers } = coastalArchive;
  expect(speakers.suggest('', 25).every(({ quotations }) => quotations.length > 0)).toBe(true);
  expect(speakers.suggest('lindq', 25)[0]?.name).toBe('Grace Lindqvist');
  expect(speakers.suggest('', 2)).toHaveLength(2);
});
