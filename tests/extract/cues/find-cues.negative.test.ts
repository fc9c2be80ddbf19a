import { describe, expect, it } from 'vitest';
import { readArticle } from '#extract/article.ts';
import { findCues } from '#extract/cues/find-cues.ts';

describe('no cue is found', () => {
  it.each([
    ['in a noun that looks like a verb of speech', 'The annual report of the council is long.'],
    ['in a verb that attributes only with a particle', 'The road points north.'],
    ['in the words of a phrase apart', 'They were paid according the rules.'],
    ['in a deed that somebody goes on to', 'He went on to win the race.'],
    ['where nobody speaks', 'The bridge was closed on Monday.'],
  ])('%s', (_, text) => {
    expect(findCues(readArticle(text))).toEqual([]);
  });
});
