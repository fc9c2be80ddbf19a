import { describe, expect, it } from 'vitest';
import { readArticle } from '#extract/article.ts';

const text = 'The wall stands.\n\nIt is old. “Very old,” said Ines Hollow.\r\n\r\n\r\nEnd';

describe('an article', () => {
  const { paragraphs, sentences, tokens } = readArticle(text);

  it('counts its paragraphs as readers do, from 1', () => {
    expect(paragraphs.map(({ number, start, end }) => [number, text.slice(start, end)])).toEqual([
      [1, 'The wall stands.'],
      [2, 'It is old. “Very old,” said Ines Hollow.'],
      [3, 'End'],
    ]);
  });

  it('has sentences that never leave their paragraph', () => {
    for (const { start, end, paragraph } of sentences) {
      expect(start).toBeGreaterThanOrEqual(paragraphs[paragraph]?.start ?? Number.NaN);
      expect(end).toBeLessThanOrEqual(paragraphs[paragraph]?.end ?? Number.NaN);
    }
  });

  it('has tokens with the words as they stand, and folded', () => {
    for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
    expect(tokens.find(({ form }) => form === 'ines')?.text).toBe('Ines');
  });

  it('knows which tokens each paragraph and each sentence has', () => {
    for (const part of [...paragraphs, ...sentences]) {
      for (const token of tokens.slice(part.from, part.to)) {
        expect(token.start).toBeGreaterThanOrEqual(part.start);
        expect(token.end).toBeLessThanOrEqual(part.end);
      }
    }
    expect(sentences.at(-1)?.to).toBe(tokens.length);
  });
});

describe('a paragraph of 200,000 characters', () => {
  const longest = 'word '.repeat(40_000).trimEnd().padEnd(200_000, '.');

  it('is read', () => {
    expect(readArticle(`Title\n\n${longest}`).paragraphs[1]?.role).toBe('body');
  });

  it('is left out where it has one character more, and counted all the same', () => {
    const { paragraphs, tokens } = readArticle(`Title\n\n${longest}.\n\nThe wall stands.`);
    expect(paragraphs.map(({ role }) => role).slice(1)).toEqual(['furniture', 'body']);
    expect(tokens.length).toBeLessThan(10);
  });
});
