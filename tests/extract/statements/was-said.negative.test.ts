import { describe, expect, it } from 'vitest';
import { statementsIn } from './statements-in.ts';

describe('nobody is given a statement', () => {
  it.each([
    ['that is denied to be made', 'Holm did not say that the road was wet.'],
    ['that might be made', 'Holm might say that the road was wet.'],
    ['that is only supposed', 'If Holm said that the road was wet, it was on Monday.'],
    ['that is only asked for', 'Did Holm say that the road was wet?'],
    ['that nobody made', 'Nobody said that the road was wet.'],
    ['that they were only told', 'Holm was told that the road was wet.'],
    ['that they only think', 'Holm believes that the road was wet.'],
    ['that is made about them', 'Holm is said to have a wet road.'],
  ])('%s', (_, text) => {
    expect(statementsIn(text)).toEqual([]);
  });

  it('though a denial is a statement', () => {
    expect(statementsIn('Holm denied that the road was wet.')).toEqual([
      { said: 'that the road was wet', by: 'Holm' },
    ]);
  });
});
