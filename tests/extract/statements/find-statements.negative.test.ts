import { describe, expect, it } from 'vitest';
import { statementsIn } from './statements-in.ts';

describe('no statement is found', () => {
  it.each([
    ['in a sentence that only tells what happened', 'The bridge was closed in May. Nobody was hurt.'],
    ['in what is quoted as a whole', '“The bridge will be closed,” Holm said.'],
    ['in a text without words', '. . . , “ ” —'],
    ['where nobody says what was said', 'Holm spoke for an hour.'],
  ])('%s', (_, text) => {
    expect(statementsIn(text)).toEqual([]);
  });
});
