import { describe, expect, it } from 'vitest';
import { flagsBeside } from '../comparing.ts';

const flaggedBothWays = (one: string, other: string) => {
  expect(flagsBeside(one, other)).toContain('negation');
  expect(flagsBeside(other, one)).toContain('negation');
};

describe('a negation gained or lost is flagged, whatever it is', () => {
  it.each([
    ['so all boats came back', 'so not all boats came back'],
    ['we can enter', "we can't enter"],
    ['we can enter', 'we cannot enter'],
    ['we can enter', 'we cant enter'],
    ['we will leave', "we won't leave"],
    ['it is safe', "it isn't safe"],
    ['it is safe', "it ain't safe"],
    ['it is safe now', 'it is no longer safe now'],
    ['it has ever flooded', 'it has never flooded'],
    ['both the mayor and the council knew', 'neither the mayor nor the council knew'],
    ['either the mayor or the council knew', 'neither the mayor nor the council knew'],
    ['we left with a pilot', 'we left without a pilot'],
    ['somebody saw it', 'nobody saw it'],
    ['anybody saw it', 'nobody saw it'],
    ['everyone saw it', 'no one saw it'],
    ['anything was left', 'nothing was left'],
    ['some were left', 'none were left'],
    ['then we slept', 'then we hardly slept'],
    ['it surely floods', 'it rarely floods'],
    ['it merely floods', 'it rarely floods'],
    ['we do now know', 'we do not know'],
    ['we do note it', 'we do not it'],
    ['we want to leave', "we won't to leave"],
    ['the smoking area', 'the non-smoking area'],
  ])('“%s” and “%s”', flaggedBothWays);
});

describe('an opposite by its form is flagged', () => {
  it.each([
    ['it was certain', 'it was uncertain'],
    ['it was legal', 'it was illegal'],
    ['it was possible', 'it was impossible'],
    ['it was regular', 'it was irregular'],
    ['it was visible', 'it was invisible'],
    ['we agree', 'we disagree'],
    ['it was smoking', 'it was nonsmoking'],
    ['it was harmful', 'it was harmless'],
    ['it was organised', 'it was disorganized'],
  ])('“%s” and “%s”', flaggedBothWays);
});

describe('a negation of another clause is flagged', () => {
  it.each([
    [
      'they were not on the boat, they were in the water',
      'they were on the boat, they were not in the water',
    ],
    ['it was never on the boat but was in the water', 'it was on the boat but was not in the water'],
  ])('“%s” and “%s”', flaggedBothWays);
});

it('is flagged where a clause is left out that ends with it', () => {
  expect(flagsBeside('they would agree', 'they would, as all of them said, not agree')).toContain('negation');
});

it('is flagged where a clause is left out that begins with the negation of a word that is kept', () => {
  expect(flagsBeside('I do agree', 'I do not, as I have said, agree')).toContain('negation');
});

it('is flagged at the beginning where “no one” has lost its “no”', () => {
  expect(flagsBeside('one saw the gate fall', 'No one saw the gate fall')).toContain('negation');
});

describe('a negation cut off before the very word that it denies is lost', () => {
  it.each([
    ['one saw it', 'no one saw it'],
    ['all the boats came back', 'not all the boats came back'],
    ['everybody was told', 'Not everybody was told'],
    ['many of them knew', 'Not many of them knew'],
  ])('“%s” of “%s”', (cut, whole) => {
    expect(flagsBeside(cut, whole)).toContain('negation');
  });

  it.each([
    ['the boats came back', 'not the boats came back'],
    ['protect the lower town', 'does not protect the lower town'],
  ])('but “%s” of “%s” is a fragment', (cut, whole) => {
    expect(flagsBeside(cut, whole)).toEqual([]);
  });
});
