import { expect, it } from 'vitest';
import { mentionsOf, namesIn } from './parties-in.ts';

const body = 'The harbour will be closed, and Helen Marsh told reporters that she was sorry for it.';

it('recognises in a headline whom the text names', () => {
  expect(mentionsOf('Helen Marsh', `Marsh Closes Harbour After Storm Damage\n\n${body}`)).toEqual([
    'Marsh',
    'Helen Marsh',
  ]);
});

it('learns nobody from a headline, where every word has a capital', () => {
  expect(namesIn(`Grace Period Ends For Ashen Fellow Travellers\n\n${body}`)).toEqual(['Helen Marsh']);
});

it.each(['ENDS', 'PRESS RELEASE', 'OUR BUREAU'])(
  'takes a line that is all capitals for nobody: %s',
  (line) => {
    expect(namesIn(`${line}\n\n${body}`, 'organisation')).toEqual([]);
  },
);

it('takes a name in capitals for one', () => {
  expect(namesIn('HELEN MARSH\n\nI was sorry for it, and I told them so.')).toEqual(['HELEN MARSH']);
});
