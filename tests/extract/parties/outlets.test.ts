import { expect, it } from 'vitest';
import { mentionsOf, namesIn } from './parties-in.ts';

it.each([
  ['The Times', 'The Times reported it first.'],
  ['the Norwich Gazette', 'She told the Norwich Gazette that it was over.'],
  ['the Daily Courier', 'She told the Daily Courier that it was over.'],
  ['CNN', 'She told CNN that it was over.'],
  ['BBC Radio 4’s Today programme', 'She told BBC Radio 4’s Today programme that it was over.'],
  ['the Washington Post', 'It was in the Washington Post.'],
])('finds the outlet %s', (name, text) => {
  expect(namesIn(text, 'outlet')).toEqual([name]);
});

it('knows a paper by its last word', () => {
  const text = 'The Norwich Gazette asked. She told the Gazette that it was over.';
  expect(mentionsOf('The Norwich Gazette', text)).toEqual(['The Norwich Gazette', 'the Gazette']);
});

it('does not take a station’s unnamed show into its name', () => {
  expect(namesIn('He was on CNN’s show.', 'outlet')).toEqual(['CNN']);
});
