import { describe, expect, it } from 'vitest';
import { namesIn } from './parties-in.ts';

describe('what stands with a name is left out of it', () => {
  it.each([
    ['short words in capitals before a full name', 'SP Peter Marsh said so.', ['Peter Marsh']],
    ['a party and an office in capitals', 'GPN MLA Ruth Hale said so.', ['Ruth Hale']],
    ['an occupation with a capital', 'Hotelier Ruth Hale said so.', ['Ruth Hale']],
    ['a title of another country', 'Alhaji Peter Marsh said so.', ['Peter Marsh']],
    ['letters behind the name', 'Ruth Hale TD said so. Ms Hale left.', ['Ruth Hale']],
  ])('%s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('what looks like a title is part of the name', () => {
  it('where it is a first name', () => {
    expect(namesIn('Guy Marsh-Hale, the director, said so.')).toEqual(['Guy Marsh-Hale']);
  });

  it('where it belongs to a force', () => {
    expect(namesIn('Police Scotland said so.', 'organisation')).toEqual(['Police Scotland']);
  });

  it('where letters stand for first names', () => {
    expect(namesIn('TJ Marsh said so. TJ Marsh left.')).toEqual(['TJ Marsh']);
  });
});

describe('nobody is called', () => {
  it.each([
    ['as an office', 'Ruth Hale, Chief Operating Officer, said so. The Public Relations Officer said so.'],
    ['as an office is addressed', 'Ruth Hale left. “Order, Mr. Speaker,” he said. Mr. Speaker said so.'],
    ['as a city', 'Ruth Hale left for Los Angeles, the owner said. Los Angeles said so.'],
  ])('%s', (_, text) => {
    expect(namesIn(text)).toEqual(['Ruth Hale']);
  });
});

describe('a form of address', () => {
  it('stays where the name is the husband’s', () => {
    expect(namesIn('They met Mrs. Peter Marsh. Mrs. Marsh said so.')).toEqual(['Mrs. Peter Marsh']);
  });

  it('is left out where the name is her own', () => {
    expect(namesIn('They met Mrs. Ruth Marsh. Mrs. Marsh said so.')).toEqual(['Ruth Marsh']);
  });
});

it('a first name may be shortened', () => {
  expect(namesIn('The manager, Mr. Thos. Marsh, left. Wm. Hale said so.')).toEqual([
    'Thos. Marsh',
    'Wm. Hale',
  ]);
});

it('who is the subject behind a comma is not described by the name before it', () => {
  expect(namesIn('Speaking on Harbour Six, the minister insisted on it. Ruth Hale left.')).toEqual([
    'Ruth Hale',
  ]);
});

it('a councillor may be a Cr', () => {
  expect(namesIn('Councillor Ari Holm opposed it. Cr Holm said so.')).toEqual(['Ari Holm']);
});
