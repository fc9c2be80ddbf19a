import { describe, expect, it } from 'vitest';
import type { GoldArticle } from '#evaluation/quote-gold.ts';
import { examplesOf, prepareLesson } from '#evaluation/training/source-lessons.ts';

const text = 'Carl Osei met Nora Lindqvist at the pier. “The ferry will run again in May,” she said.';

/** The text with its quotation given to the words `source`. */
function marked(source: string): GoldArticle {
  const spanOf = (words: string): [number, number] => {
    const start = text.indexOf(words);
    return [start, start + words.length];
  };
  const quote = 'The ferry will run again in May,';
  const [start, end] = spanOf(quote);
  const words = { spans: [spanOf(source)], text: source };
  return {
    id: 'ferry',
    text,
    quotes: [{ start, end, text: quote, attribution: 0, kind: 'direct', optional: false }],
    attributions: [
      {
        source: { ...words, type: 'pronoun', head: source, names: [], referents: [] },
        cue: null,
        content: { spans: [[start, end]], text: quote },
        kind: 'direct',
      },
    ],
  };
}

describe('A marked article', () => {
  it('teaches which of the mentions around a quotation is its source', () => {
    const [example, ...others] = examplesOf(prepareLesson(marked('she')));

    expect(others).toEqual([]);
    expect(example?.right.filter(Boolean)).toHaveLength(1);
    expect(example?.proposals.length).toBeGreaterThan(3);
  });

  it('teaches nothing where its source is out of reach', () => {
    expect(examplesOf(prepareLesson(marked('May')))).toEqual([]);
  });
});
