import { describe, expect, it } from 'vitest';
import { markedIn, quotedIn } from './quoted-in.ts';

describe('A transcript gives what follows its labels', () => {
  it('as words whose marks are lost', () => {
    const text = `A hearing on the bridge

MR ORME: I asked you about the bridge.

MS HOLLOW: And I answered you “in full”, did I not?

MR ORME: You did not answer it at all.`;
    expect(markedIn(text)).toEqual([
      ['I asked you about the bridge.', 'lost'],
      ['And I answered you “in full”, did I not?', 'lost'],
      ['You did not answer it at all.', 'lost'],
    ]);
  });

  it('also where its turns are lines of one paragraph, with the role in brackets', () => {
    const text =
      'Orme (chair): Is the bridge safe?\nHollow: It is as safe as it ever was.\nOrme (chair): That is no answer.';
    expect(quotedIn(text)).toEqual([
      'Is the bridge safe?',
      'It is as safe as it ever was.',
      'That is no answer.',
    ]);
  });
});

describe('Labels alone make no transcript', () => {
  it.each([
    ['a table', 'Orme: 547.\n\nHollow: 12 votes.\n\nOrme: 1,203.'],
    ['one label', 'The votes were counted.\n\nHollow: a surveyor of the county.\n\nShe is fifty.'],
    [
      'labels that never come again',
      'Place: the old town hall.\n\nTime: on Monday at noon.\n\nHost: the county council itself.',
    ],
  ])('%s', (_, text) => {
    expect(quotedIn(text)).toEqual([]);
  });
});
