import { describe, expect, it } from 'vitest';
import { flagsBeside } from '../comparing.ts';

const unflaggedBothWays = (one: string, other: string) => {
  expect(flagsBeside(one, other)).not.toContain('negation');
  expect(flagsBeside(other, one)).not.toContain('negation');
};

describe('a negation in another form is the same', () => {
  it.each([
    ['we do not know', "we don't know"],
    ['we cannot know', 'we can not know'],
    ["we can't know", 'we cant know'],
    ['it is not safe', "it isn't safe"],
    ['it is not safe', "it ain't safe"],
    ['he dont know', 'he does not know'],
    ['it never floods', "it doesn't flood"],
    ['nobody saw it', 'no one saw it'],
    ['so nobody saw it', 'so no one saw it'],
    ['it is not really safe', 'it is really not safe'],
    ['the non-smoking area', 'the nonsmoking area'],
  ])('“%s” and “%s”', unflaggedBothWays);
});

describe('an opposite by its form denies as “not” does', () => {
  it.each([
    ['it is not possible to land', 'it is impossible to land'],
    ['it was not certain then', 'it was uncertain then'],
  ])('“%s” and “%s”', unflaggedBothWays);
});

describe('a misspelt negation is still one', () => {
  it.each([
    ['we do nto know', 'we do not know'],
    ['we nevr know', 'we never know'],
    ['we dnot know', "we don't know"],
    ['nobdoy saw it', 'nobody saw it'],
    ['notihng was left', 'nothing was left'],
    ['niether of them', 'neither of them'],
    ['wihtout a pilot', 'without a pilot'],
  ])('“%s” for “%s”', (wording, source) => {
    expect(flagsBeside(wording, source)).toEqual([]);
  });
});

describe('words that only look like opposites', () => {
  it.each(
    [
      ['we form crews', 'we inform crews'],
      ['they come late', 'they income late'],
      ['the crease of it', 'the increase of it'],
      ['we prove it', 'we improve it'],
      ['the port of it', 'the import of it'],
      ['we cover it', 'we discover it'],
      ['a miss of it', 'a dismiss of it'],
      ['we play it', 'we display it'],
      ['the ease of it', 'the disease of it'],
      ['the man der wall', 'the man under wall'],
      ['part of it', 'impart of it'],
      ['it was less', 'it was unless'],
      ['on the wall', 'iron the wall'],
    ].slice(0, 13),
  )('“%s” and “%s”', unflaggedBothWays);
});

describe('nothing is denied', () => {
  it.each([
    ['the gate is shut', 'the wall is shut'],
    ['the knot is tied', 'the gate is tied'],
    ['we note that it fell', 'we know that it fell'],
    ['it was now', 'it was then'],
  ])('“%s” and “%s”', unflaggedBothWays);
});

it('takes with a clause the negation that is its own', () => {
  expect(flagsBeside('the gate fell', 'the gate, which nobody had not mended in years, fell')).toEqual([]);
});
