import { describe, expect, it } from 'vitest';
import { statementsIn } from './statements-in.ts';

const said = (text: string) => statementsIn(text).map((statement) => statement.said);

describe('a statement ends where the reporter takes over', () => {
  it.each([
    [
      'at a second statement of the same source',
      'Holm said that the road was wet, adding that it had rained for a week.',
      ['that the road was wet', 'that it had rained for a week'],
    ],
    [
      'at a statement of somebody else',
      'Holm said that the road was wet, but Brown said that it was dry.',
      ['that the road was wet', 'that it was dry'],
    ],
    [
      'at what the reporter tells of the last word',
      'Holm said that she would sue the council, which has 40 members.',
      ['that she would sue the council'],
    ],
    ['at a semicolon', 'Holm said that the road was wet; nobody had fallen.', ['that the road was wet']],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('and not where a verb of speech goes on with it', () => {
    const text = 'Police say that two men, both from Norton, have been charged.';
    expect(said(text)).toEqual(['that two men, both from Norton, have been charged']);
  });

  it('and goes on over commas and what belongs to it', () => {
    const text = 'Holm said that the road, which had been closed in May, was wet and cold.';
    expect(said(text)).toEqual(['that the road, which had been closed in May, was wet and cold']);
  });
});
