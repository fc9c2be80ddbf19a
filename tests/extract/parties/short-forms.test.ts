import { expect, it } from 'vitest';
import { mentionsOf, namesIn } from './parties-in.ts';

it('joins surname, title and first name to the full name', () => {
  const text = 'Helen Marsh spoke. Ms Marsh paused. “Go on,” Marsh was told. Helen did.';
  expect(mentionsOf('Helen Marsh', text)).toEqual(['Helen Marsh', 'Ms Marsh', 'Marsh', 'Helen']);
});

it('joins a short form that comes before the full name', () => {
  const text = 'Mr Thorne will go. The council said Samuel Thorne had been asked to.';
  expect(mentionsOf('Samuel Thorne', text)).toEqual(['Mr Thorne', 'Samuel Thorne']);
});

it('joins a shortened first name', () => {
  expect(namesIn('Robert Hallow spoke. Later Bob Hallow left.')).toEqual(['Robert Hallow']);
});

it('joins names with and without initials', () => {
  expect(namesIn('Robert M. Hallow spoke. Robert Hallow left.')).toEqual(['Robert M. Hallow']);
});

it('joins a surname of two words', () => {
  const text = 'Iain Duncan Marsh arrived. Mr Duncan Marsh sat down. Marsh left.';
  expect(mentionsOf('Iain Duncan Marsh', text)).toHaveLength(3);
});

it('joins a surname with its particle', () => {
  const text = 'Ursula von der Hagen spoke, and von der Hagen left.';
  expect(mentionsOf('Ursula von der Hagen', text)).toEqual(['Ursula von der Hagen', 'von der Hagen']);
});

it('joins a family name that stands first', () => {
  const text = 'Lin Weiping, the envoy, smiled. Mr. Lin left.';
  expect(mentionsOf('Lin Weiping', text)).toEqual(['Lin Weiping', 'Mr. Lin']);
});

it('keeps “Mr” where it is all that is told', () => {
  expect(namesIn('The clerk thanked Mr Thorne.')).toEqual(['Mr Thorne']);
});
