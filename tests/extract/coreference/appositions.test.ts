import { describe, expect, it } from 'vitest';
import { whoIs } from './who-is.ts';

describe('a name between two commas', () => {
  it.each([
    [
      'is the subject of the verb behind it',
      'The rowers objected. Its president, S. Quillam, said the weir was old. “We were not asked,” «he» said.',
      'S. Quillam',
    ],
    [
      'is who the words before it describe',
      '“It is fair,” said Peter Marsh. Her uncle, Tom Hale, objected. “It is late,” «he» said.',
      'Tom Hale',
    ],
  ])('%s', (_, text, name) => {
    expect(whoIs(text)).toEqual([name, 'inferred']);
  });

  it('is not who is described by words that end before it', () => {
    const text = 'Peter Marsh met a farmer. When he left, Tom Hale waved. “We go,” «he» said.';
    expect(whoIs(text)?.[0]).not.toBe('Peter Marsh');
  });
});

describe('a role with “of” before a name', () => {
  const text =
    'While the piers were sound, Chief Inspectorate of Harbours Peter Marsh said there were doubts.';

  it('leaves the name the subject of its verb', () => {
    expect(whoIs(`${text}\n\n«He» said: “The lamps were out.”`)).toEqual(['Peter Marsh', 'inferred']);
  });

  it('is part of what means its bearer', () => {
    const marked = text.replace('Chief', '«Chief').replace('Marsh', 'Marsh»');
    expect(whoIs(marked)).toEqual(['Peter Marsh', 'stated']);
  });

  it('does not make the one who is spoken for the subject', () => {
    expect(whoIs('«A spokesman for the office of Peter Marsh» said so.')).toBeNull();
  });
});

it('a headline without a full stop does not govern the name below it', () => {
  const text = 'A walk to the lighthouse\n\nHelen Marsh first went in May.\n\n“It rained,” «she» recalls.';
  expect(whoIs(text)).toEqual(['Helen Marsh', 'inferred']);
});

it('of two brothers, the one who is named in the last sentence is meant', () => {
  const text =
    '“It is fair,” said Peter Marsh.\n\nHis brother, Simon Marsh, disagreed. “It is late,” «he» said.';
  expect(whoIs(text)).toEqual(['Simon Marsh', 'inferred']);
});

it('whose father is named is meant rather than the father', () => {
  const text = 'Peter Marsh, whose father, Tom, rowed for Norton, was torn. “He texted me,” «he» said.';
  expect(whoIs(text)?.[0]).not.toBe('Tom');
});

it('letters behind a name belong to it', () => {
  expect(whoIs('«Ruth Hale QC» said so.')).toEqual(['Ruth Hale', 'stated']);
});

it('somebody whom only her colleague names may be who speaks next', () => {
  const text =
    '“It is late,” said Ruth Hale.\n\nHer colleague, who gave no name, nodded. “We go,” «she» said.';
  expect(whoIs(text)).toBeNull();
});

it('the name behind a description and “the late” is meant', () => {
  const text = 'Ruth Hale left. Her tutor, the late Professor Tom Marsh, laughed. “You go,” «he» said.';
  expect(whoIs(text)).toEqual(['Tom Marsh', 'inferred']);
});

it('an abbreviation behind an institute does not hide its verb', () => {
  const text = 'Dr Abel Marsh of the Norton Tidal Institute (Noti) agrees. «He» calls it “a start”.';
  expect(whoIs(text)).toEqual(['Abel Marsh', 'inferred']);
});

describe('what somebody wrote', () => {
  it('is theirs', () => {
    expect(whoIs('Ruth Hale wrote to the villages.\n\n«Her letter» said: “We stay.”')).toEqual([
      'Ruth Hale',
      'inferred',
    ]);
  });

  it('is not theirs where somebody else speaks for them', () => {
    expect(whoIs('Ruth Hale was away.\n\n«Her lawyer» said: “We stay.”')).toBeNull();
  });
});
