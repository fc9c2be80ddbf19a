import { describe, expect, it } from 'vitest';
import { collate } from '#collation/collate.ts';
import { comparing, gradeBeside } from './comparing.ts';

const source = 'The wall was old, and the council knew that it would not hold.';

it('finds the stretch that a wording is nearest to, and tells where it lies', () => {
  const { start, end, grade } = comparing('the council knew', source);
  expect([source.slice(start, end), grade]).toEqual(['the council knew', 'exact']);
});

it('takes the earliest of several stretches that fit alike', () => {
  expect(comparing('the gate', 'Shut the gate, then the gate.')).toMatchObject({ start: 5, end: 13 });
});

describe('the same characters are exact', () => {
  it.each([
    ['but for white space', 'The  wall\nwas old', source],
    ['but for blanks around', '  the wall  ', 'He saw the wall again'],
    ['in straight marks', '"the council knew"', source],
    ['in curly marks', '“the council knew”', source],
    ['in German marks', '„the council knew“', source],
    ['in guillemets', '«the council knew»', source],
    ['in single marks', '‘the council knew’', source],
    ['in marks inside of marks', '“‘the council knew’”', source],
    ['with an ellipsis before and after', '… the council knew …', source],
    ['with an ellipsis in brackets', '[...] the council knew [...]', source],
    ['with a final comma', 'The wall was old,', 'The wall was old.'],
    ['with a final stop', 'the council knew.', source],
    ['written from right to left', 'החומה ישנה', 'הוא אמר: החומה ישנה מאוד'],
    ['with an emoji between them', 'shut the gate 🚢 now', 'Please shut the gate 🚢 now.'],
  ])('%s', (_how, wording, text) => {
    expect(gradeBeside(wording, text)).toBe('exact');
  });
});

describe('the same words in other signs, case or spelling are the same words', () => {
  it.each([
    ['The Council knew', source],
    ['the wall was old and the council knew', source],
    ['the council knew!', source],
    ['we can’t wait', "We can't wait."],
    ['they said “go home” to us', 'they said ‘go home’ to us'],
    ['the pre-release notes', 'the prerelease notes'],
    ['the pre release notes', 'the pre-release notes'],
    ['the prerelease notes', 'the pre release notes'],
    ['[the] council knew', source],
    ['cafe by the wall', 'Café by the wall'],
    ['shut the gate 🚢 now', 'Shut the gate now.'],
    ['the harbor is closed', 'The harbour is closed.'],
  ])('%s', (wording, text) => {
    expect(gradeBeside(wording, text)).toBe('same-words');
  });
});

describe('words left out in between are an elision, however it is spelt', () => {
  it.each([
    'the council … would not hold',
    'the council... would not hold',
    'the council . . . would not hold',
    'the council [...] would not hold',
    'the council […] would not hold',
    'the council (...) would not hold',
    'the council would not hold',
  ])('%s', (wording) => {
    expect(comparing(wording, source)).toMatchObject({ grade: 'elided', flags: [] });
  });
});

describe('other words are an alteration', () => {
  it.each([
    'the council feared that it would not hold',
    'the town council knew',
    '[the engineers] knew that it would not hold',
    'the counicl knew that',
  ])('%s', (wording) => {
    expect(gradeBeside(wording, source)).toBe('altered');
  });
});

it('knows only words where two parts of a quotation meet', () => {
  const parts = 'The wall is old, We must mend it';
  expect(collate('The wall is old. We must mend it', parts)?.grade).toBe('same-words');
  expect(collate('The wall is old. We must mend it', parts, { seams: [17] })?.grade).toBe('exact');
});

it('compares the beginning alone of a source that is too long', () => {
  const wording = 'stone '.repeat(1500);
  const kept = (source: string) => collate(wording, source)?.diff.some(({ op }) => op === 'equal');
  expect(kept(`${'mortar '.repeat(399)}stone`)).toBe(true);
  expect(kept(`${'mortar '.repeat(400)}stone`)).toBe(false);
});
