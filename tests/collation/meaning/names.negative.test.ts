import { describe, expect, it } from 'vitest';
import { flagsBeside } from '../comparing.ts';

describe('a misspelt name is no other name', () => {
  it.each([
    ['so Helen Mrash spoke', 'so Helen Marsh spoke'],
    ['so Smyth left', 'so Smith left'],
    ['so Narsh left', 'so Marsh left'],
    ['so Katherine left', 'so Catherine left'],
    ['so Lindquist left', 'so Lindqvist left'],
    ['so Lyndquist left', 'so Lindqvist left'],
    ['so Jose left', 'so José left'],
    ['so ONeil left', "so O'Neil left"],
    ['so O Neil left', 'so O’Neil left'],
  ])('“%s” for “%s”', (wording, source) => {
    expect(flagsBeside(wording, source, ['marsh'])).not.toContain('name');
  });
});

describe('no name is exchanged', () => {
  it.each([
    ['a title is dropped', 'so Marsh spoke', 'so Mr Marsh spoke'],
    ['a title is added', 'so Mr Marsh spoke', 'so Marsh spoke'],
    ['another title', 'so Dr Marsh spoke', 'so Mr Marsh spoke'],
    ['a first name is dropped', 'so Marsh spoke', 'so Helen Marsh spoke'],
    ['a pronoun stands for it', 'so he spoke', 'so Marsh spoke'],
    ['another pronoun', 'so I spoke', 'so he spoke'],
    ['a capital is lost', 'so the council spoke', 'so the Council spoke'],
    ['a capital begins the wording', 'Gates were shut', 'walls were shut'],
    ['a capital begins a sentence', 'It fell. Gates were shut', 'It fell. Walls were shut'],
    ['a modal verb', 'it may end', 'it will end'],
    ['all is in capitals', 'THE GATE WAS SHUT', 'the wall was shut'],
    ['it stands elsewhere', 'then Marsh left', 'Marsh then left'],
  ])('%s', (_what, wording, source) => {
    expect(flagsBeside(wording, source)).not.toContain('name');
  });
});

it('takes no word for a name that opened a sentence in the source and only stands elsewhere now', () => {
  expect(flagsBeside('the pier is shut What. do you think', 'the pier is shut. What do you think')).toEqual(
    [],
  );
  expect(flagsBeside('up and Credit. about the crew', 'up and about. Credit the crew')).toEqual([]);
});
