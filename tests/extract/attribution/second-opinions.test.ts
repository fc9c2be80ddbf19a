import { describe, expect, it } from 'vitest';
import { speakersOf } from './reading.ts';

describe('whose words they are', () => {
  it.each([
    [
      'the name’s behind a verb, a role and a colon',
      'It was cold. Explained the verger, the Rev. Ruth Hale: “The bell is cracked and will not ring.”',
      'Ruth Hale',
    ],
    [
      'the person’s whom a newspaper repeats',
      'Opposition leader Tom Marsh accused the board of “sinking the whole fleet”, the Norton Herald said.',
      'Tom Marsh',
    ],
    [
      'the person’s who is quoted as saying them',
      'Tom Marsh left. The claim was made to Radio Norton, which quoted Marsh as saying that the lock was “a relic of the trams”.',
      'Tom Marsh',
    ],
    [
      'the name’s that somebody gives as theirs',
      'A former pilot, who gave her name only as Ruth, said the harbour had been “the one safe place”.',
      'Ruth',
    ],
    [
      'the subject’s, over its role and what is told of it',
      "Miss Ruth Hale, secretary of the Norton Rowers' Club, who was called upon by her uncle, observed that “a lock which is shut for most of the day is not a lock but a dam.”",
      'Ruth Hale',
    ],
  ])('%s', (_, text, name) => {
    expect(speakersOf(text)).toEqual([name]);
  });
});

describe('nobody is named', () => {
  it.each([
    ['for what two said together', 'Tom Marsh and Ruth Hale said the dam was “a danger to the town”.'],
    ['for what two said, behind it', '“It is a danger to the town,” said Tom Marsh and Ruth Hale.'],
    ['for what somebody denies', 'Tom Marsh denied reports that the board was “looking for a way out”.'],
  ])('%s', (_, text) => {
    expect(speakersOf(text)).not.toContain('Tom Marsh');
    expect(speakersOf(text)).not.toContain('Ruth Hale');
  });
});

it('what is said in full is whose verb it has, though another one follows', () => {
  expect(speakersOf('“It is late,” said Tom Marsh and Ruth Hale nodded.')).toEqual(['Tom Marsh']);
});

describe('a few quoted words in a clause', () => {
  it('are not whoever’s spoke before, where that clause has a subject of its own', () => {
    const text = 'Ruth Hale said she was “astonished”. The firm said it was “sorry”.';
    expect(speakersOf(text)[1]).not.toBe('Ruth Hale');
  });

  it('may go on behind others of the same speaker', () => {
    const text = 'Ruth Hale said it was “an outrage against the town” and “a danger to everybody in it”.';
    expect(speakersOf(text)).toEqual(['Ruth Hale', 'Ruth Hale']);
  });
});
