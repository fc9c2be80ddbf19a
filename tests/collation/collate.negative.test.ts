import { describe, expect, it } from 'vitest';
import { collate } from '#collation/collate.ts';
import { gradeBeside } from './comparing.ts';

describe('there is nothing to compare', () => {
  it.each([
    ['', 'the gate is shut'],
    ['the gate is shut', ''],
    ['', ''],
    ['   ', 'the gate is shut'],
    ['… ! ?', 'the gate is shut'],
    ['🚢', 'the gate is shut'],
    ['“”', 'the gate is shut'],
    ['the gate', '… — 🚢'],
  ])('“%s” beside “%s”', (wording, source) => {
    expect(collate(wording, source)).toBeNull();
  });
});

describe('not exact, although the words are the same', () => {
  it.each([
    ['another case', 'the Gate is shut', 'the gate is shut'],
    ['another mark in between', 'the gate, is shut', 'the gate is shut'],
    ['another dash', 'the gate – shut', 'the gate — shut'],
    ['another apostrophe', 'it’s shut', "it's shut"],
    ['a question that was none', 'the gate is shut?', 'the gate is shut.'],
    ['an exclamation that was none', 'the gate is shut!', 'the gate is shut.'],
    ['a semicolon', 'the gate is shut;', 'the gate is shut'],
    ['an accent', 'the café is shut', 'the cafe is shut'],
    ['inner marks', 'the “gate” is shut', 'the gate is shut'],
    ['square brackets', '[T]he gate is shut', 'the gate is shut'],
    ['a sign before', '(the gate is shut', 'the gate is shut'],
    ['a sign behind', 'the gate is shut 🚢', 'the gate is shut'],
    ['a number in digits', '2 gates are shut', 'two gates are shut'],
  ])('%s', (_how, wording, source) => {
    expect(gradeBeside(wording, source)).toBe('same-words');
  });
});

describe('not the same words', () => {
  it.each([
    ['four boats left', 'for boats left'],
    ['the prise was theirs', 'the prize was theirs'],
    ['were going home', "we're going home"],
    ['well go home', "we'll go home"],
    ['ill go home', "I'll go home"],
    ['wed go home', "we'd go home"],
    ['hell go home', "he'll go home"],
    ['shell go home', "she'll go home"],
    ['shed go home', "she'd go home"],
    ['id go home', "I'd go home"],
    ['they are now here', 'they are nowhere'],
    ['she is not able', 'she is notable'],
    ['it was in action', 'it was inaction'],
    ['they live a part', 'they live apart'],
    ['10-12 boats left', '1012 boats left'],
    ['1,5 boats left', '15 boats left'],
    ['their gates', "they're gates"],
    ['whose gate it is', "who's gate it is"],
    ["it's the council", 'it was the council'],
  ])('“%s” and “%s”', (wording, source) => {
    expect(gradeBeside(wording, source)).toBe('altered');
  });
});
