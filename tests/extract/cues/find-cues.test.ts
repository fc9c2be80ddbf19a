import { describe, expect, it } from 'vitest';
import { readArticle } from '#extract/article.ts';
import { findCues } from '#extract/cues/find-cues.ts';

function cuesIn(text: string) {
  const article = readArticle(text);
  return findCues(article).map((cue) => {
    const start = article.tokens[cue.group]?.start;
    const end = article.tokens[cue.to - 1]?.end;
    return { ...cue, words: text.slice(start, end) };
  });
}

const words = (text: string) => cuesIn(text).map((cue) => cue.words);

describe('words that attribute are found', () => {
  it.each([
    ['in a plain sentence', 'Jane Holm said the bridge was closed.', 'said'],
    ['in the present', 'The report says the bridge was closed.', 'says'],
    ['with their auxiliaries', 'The council has not yet said when it will open.', 'has not yet said'],
    ['as a participle', 'He left early, adding that he was tired.', 'adding'],
    ['with their particle', 'She pointed out that the road was wet.', 'pointed out'],
    ['as a phrase', 'According to the mayor, the road was wet.', 'According to'],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toContain(expected);
  });

  it('with the hearer as subject where they are passive', () => {
    expect(cuesIn('Residents were told that the road was wet.')[0]).toMatchObject({
      lemma: 'tell',
      passive: true,
      mood: 'finite',
    });
  });

  it('as denied where they are', () => {
    expect(cuesIn("She didn't say that the road was wet.")[0]).toMatchObject({ lemma: 'say', negated: true });
    expect(cuesIn('She never said that the road was wet.')[0]).toMatchObject({ negated: true });
  });

  it('as an infinitive after "to", and with a modal verb', () => {
    expect(cuesIn('She declined to say that.').at(-1)).toMatchObject({ lemma: 'say', mood: 'infinitive' });
    expect(cuesIn('She will say that the road is wet.')[0]).toMatchObject({ modal: true, mood: 'finite' });
  });
});
