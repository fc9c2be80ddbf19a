import { describe, expect, it } from 'vitest';
import { flagsBeside } from '../comparing.ts';

describe('words of one meaning change none', () => {
  it.each([
    ['every boat sank', 'each boat sank'],
    ['less boats sank', 'fewer boats sank'],
    ['about 20 boats', 'around 20 boats'],
    ['so over 20 boats', 'so more than 20 boats'],
    ['so under 20 boats', 'so fewer than 20 boats'],
    ["we'll go", 'we will go'],
    ["we'll go", 'we shall go'],
    ['it might fall', 'it may fall'],
    ['we should go', 'we ought to go'],
    ['the alleged man', 'the allegedly man'],
    ['it wil fall', 'it will fall'],
    ['it wuold fall', 'it would fall'],
  ])('“%s” and “%s”', (one, other) => {
    expect(flagsBeside(one, other)).toEqual([]);
  });
});

describe('words that are of no class there', () => {
  it.each([
    ['they sailed over it', 'they sailed under it'],
    ['they spoke about it', 'they spoke near it'],
    ['it ends in may', 'it ends in May'],
    ['well then go', 'we then go'],
  ])('“%s” and “%s”', (one, other) => {
    expect(flagsBeside(one, other)).toEqual([]);
  });
});
