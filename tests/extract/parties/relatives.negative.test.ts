import { expect, it } from 'vitest';
import { mentionsOf, namesIn } from './parties-in.ts';

const far = 'The weather was fine.\n\nThe harbour was busy.\n\n';

it('leaves the surname to whom it belongs where the relative was named long before', () => {
  const text = `Alan Thorne came with his wife, Oriel.\n\n${far}Thorne was pleased.`;
  expect(mentionsOf('Alan Thorne', text)).toEqual(['Alan Thorne', 'Thorne']);
});

it('leaves the surname to whom the relative belongs where the relative says nothing', () => {
  const text = 'Alan Thorne, whose wife, Oriel, was ill, left early. Thorne was pleased.';
  expect(mentionsOf('Alan Thorne', text)).toEqual(['Alan Thorne', 'Thorne']);
});

it('leaves full names as they are', () => {
  const text = 'Alan Thorne met his sister, Oriel Marsh. Thorne was late. Marsh was not.';
  expect(mentionsOf('Oriel Marsh', text)).toEqual(['Oriel Marsh', 'Marsh']);
  expect(mentionsOf('Alan Thorne', text)).toEqual(['Alan Thorne', 'Thorne']);
});

it('does not take who speaks behind a clause for a relative', () => {
  const text = 'Helen Marsh met Alan Thorne. He was not near his wife, Marsh said.';
  expect(mentionsOf('Helen Marsh', text)).toEqual(['Helen Marsh', 'Marsh']);
});

it('never gives a man’s form of address to a woman', () => {
  const text = 'Mrs Helen Marsh was at home. Mr Marsh was at sea.';
  expect(namesIn(text)).toEqual(['Helen Marsh', 'Mr Marsh']);
});

it('takes a form of address for the first sign of gender', () => {
  const text = 'Andrea Marsh was at home. Mr Andrea Marsh cooks. Mr Marsh was glad.';
  expect(mentionsOf('Andrea Marsh', text)).toHaveLength(3);
});

it('gives a form of address to the brother who was called so before', () => {
  const text = 'Mr Alan Thorne runs the mill. His brother, Peter Thorne, left. Peter sails. Mr Thorne sews.';
  expect(mentionsOf('Alan Thorne', text)).toEqual(['Mr Alan Thorne', 'Mr Thorne']);
});

it('keeps a verb from the relative who stands inside of a clause before it', () => {
  const text = 'Alan Thorne, whose wife, Oriel, works nights, said it was late. Thorne was tired.';
  expect(mentionsOf('Alan Thorne', text)).toEqual(['Alan Thorne', 'Thorne']);
});
