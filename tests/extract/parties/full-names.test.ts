import { expect, it } from 'vitest';
import { mentionsOf, namesIn } from './parties-in.ts';

it.each([
  ['a first name and a surname', 'The bridge is safe, Helen Marsh said.', 'Helen Marsh'],
  ['initials', 'The author J. K. Pellow wrote to the council.', 'J. K. Pellow'],
  ['initials written together', 'The author J.K. Pellow wrote to the council.', 'J.K. Pellow'],
  ['a middle initial', 'Robert M. Hallow declined to comment.', 'Robert M. Hallow'],
  ['a particle', 'The painter Jan van der Holt agreed.', 'Jan van der Holt'],
  ['an Arabic article', 'Officials met Karim al-Masri on Friday.', 'Karim al-Masri'],
  ['another Arabic article', 'The keeper Karvan el-Masri was blamed.', 'Karvan el-Masri'],
  ['a hyphen in the surname', 'The plan is dead, said Ruth Lane-Fellow.', 'Ruth Lane-Fellow'],
  ['a hyphen in the first name', 'The plan is dead, said Ann-Marie Fellow.', 'Ann-Marie Fellow'],
  ['a suffix', 'Samuel Thorne Jr. spoke first.', 'Samuel Thorne Jr.'],
  ['accents', 'The minister, José Martínez, agreed.', 'José Martínez'],
  ['an apostrophe', 'The mayor, Sheila O’Dell, agreed.', 'Sheila O’Dell'],
  ['a nickname in quotation marks', 'The singer Sean “Bo” Harker was there.', 'Sean “Bo” Harker'],
  ['an unknown first name beside an office', 'Councillor Zorvane Pellow voted against.', 'Zorvane Pellow'],
  ['an unknown first name with an age', 'Zorvane Pellow, 41, has lived here since 1990.', 'Zorvane Pellow'],
  ['an unknown first name before an office', 'Bo Pellow, its managing director, left.', 'Bo Pellow'],
  [
    'an unknown first name that somebody speaks under',
    'Zorvane Pellow said he would stay.',
    'Zorvane Pellow',
  ],
])('finds a name with %s', (_, text, name) => {
  expect(namesIn(text)).toEqual([name]);
});

it('leaves a possessive out of the mention', () => {
  const text = "Helen Marsh’s report was read. Marsh's view has not changed.";
  expect(mentionsOf('Helen Marsh', text)).toEqual(['Helen Marsh', 'Marsh']);
});

it('reads a name in capitals at the beginning of a transcript’s line', () => {
  const text = 'HELEN MARSH: We have begun.\n\nThe meeting went on for an hour after that.';
  expect(namesIn(text)).toEqual(['HELEN MARSH']);
});

it('keeps a post-nominal out of the name', () => {
  expect(namesIn('Her lawyer, Simon Crewe QC, said nothing.')).toEqual(['Simon Crewe']);
});

it('keeps the day of an interview out of the name', () => {
  expect(namesIn('“It is over,” said Helen Marsh Friday.')).toEqual(['Helen Marsh']);
});

it('gives the name in small letters where the text has it so', () => {
  expect(namesIn('HELEN MARSH: We have begun.\n\nLater Helen Marsh left the room.')).toEqual(['Helen Marsh']);
});
