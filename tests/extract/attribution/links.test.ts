import { describe, expect, it } from 'vitest';
import { readArticle } from '#extract/article.ts';
import { sceneOf } from '#extract/attribution/scene.ts';
import { findParties } from '#extract/parties/find-parties.ts';

/** The subject of each verb of speech: its words, or null. */
function subjects(text: string): (string | null)[] {
  const article = readArticle(text);
  const { outline, links } = sceneOf(article, findParties(article), []);
  return outline.units.flatMap(({ symbol }, index) => {
    if (!'SAs'.includes(symbol)) return [];
    const mention = outline.units[links.subjects.get(index) ?? -1]?.mention;
    return [mention ? text.slice(mention.start, mention.end) : null];
  });
}

describe('The subject of a verb of speech', () => {
  it.each([
    ['Nora Lindqvist said that it would rain.', ['Nora Lindqvist']],
    ['A spokesman for the harbour board said that it would rain.', ['A spokesman']],
    ['Nora Lindqvist, director of the harbour board, said that it would rain.', ['Nora Lindqvist']],
    ['Nora Lindqvist, director of the harbour board said that it would rain.', ['director']],
    ['It would rain, according to Nora Lindqvist.', ['Nora Lindqvist']],
    ['Nora Lindqvist, who said that it would rain, left.', ['Nora Lindqvist']],
    ['Nora Lindqvist opened the pier, saying that it would rain.', ['Nora Lindqvist']],
    ['Nora Lindqvist opened the pier and said that it would rain.', ['Nora Lindqvist']],
  ])('%s', (text, expected) => {
    expect(subjects(text)).toEqual(expected);
  });
});
