import { expect, it } from 'vitest';
import { mentionsOf, namesIn } from './parties-in.ts';

it('joins an abbreviation that is introduced in brackets', () => {
  const text = 'The National Coast Agency (NCA) began in May. The NCA said so.';
  expect(mentionsOf('National Coast Agency', text)).toEqual(['National Coast Agency', 'NCA', 'NCA']);
});

it('joins one that is written as a word', () => {
  const text = 'The Harbour Safety and Lights Centre (Hasal) opened. Hasal is small.';
  expect(mentionsOf('Harbour Safety and Lights Centre', text)).toHaveLength(3);
});

it('joins one that nothing introduces but its letters', () => {
  const text = 'The National Society for Harbour Care Workers met. The NSHCW was founded in 1900.';
  expect(namesIn(text, 'organisation')).toEqual(['National Society for Harbour Care Workers']);
});

it('does not join letters of another', () => {
  const text = 'The National Coast Agency met. The RSPT was founded in 1900.';
  expect(namesIn(text, 'organisation')).toEqual(['National Coast Agency', 'RSPT']);
});
