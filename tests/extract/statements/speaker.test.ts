import { describe, expect, it } from 'vitest';
import { readArticle } from '#extract/article.ts';
import { createResolver } from '#extract/coreference/resolver.ts';
import { findParties } from '#extract/parties/find-parties.ts';
import { findStatements } from '#extract/statements/find-statements.ts';

function speakersIn(text: string) {
  const article = readArticle(text);
  const resolve = createResolver(article, findParties(article), []);
  return findStatements(article, [], resolve).map(({ speaker }) => ({
    name: speaker.party?.name ?? null,
    basis: speaker.basis,
    mention: speaker.mention && text.slice(speaker.mention.start, speaker.mention.end),
    cue: speaker.cue && text.slice(speaker.cue.start, speaker.cue.end),
  }));
}

describe('whose a statement is', () => {
  it('stands beside it, as the fullest form of the name', () => {
    expect(speakersIn('Jane Holm left on Monday.\n\nMrs Holm had said that the road was wet.')).toEqual([
      { name: 'Jane Holm', basis: 'stated', mention: 'Mrs Holm', cue: 'had said' },
    ]);
  });

  it('is inferred from a pronoun whose name stands in the same paragraph', () => {
    expect(speakersIn('Jane Holm left on Monday. She said that the road was wet.')).toEqual([
      { name: 'Jane Holm', basis: 'inferred', mention: 'She', cue: 'said' },
    ]);
  });
});

describe('nobody is named', () => {
  it.each([
    ['where the name stands paragraphs away', 'Jane Holm left.\n\nShe said that the road was wet.', 'She'],
    [
      'for a description',
      'Jane Holm left. A spokesman for Holm said that the road was wet.',
      'A spokesman for Holm',
    ],
    ['for a study of several', 'A Herald/Holm study said that the road was wet.', 'A Herald/Holm study'],
    ['for several together', 'Holm and Brown said that the road was wet.', 'Holm and Brown'],
  ])('%s', (_, text, mention) => {
    expect(speakersIn(text)).toMatchObject([{ name: null, mention }]);
  });
});
