import { describe, expect, it } from 'vitest';
import { readArticle } from '#extract/article.ts';
import type { Attribution, FoundQuotation, FoundStatement } from '#extract/extraction.ts';
import { findFigures } from '#extract/figures/find-figures.ts';
import { giveSpeakers } from '#extract/figures/give-speakers.ts';

const text = '“We sold 40 boats,” she said. He said that 12 sank, and “nine were old”. Six are left.';
const speaker = (mention: string): Attribution => {
  const start = text.indexOf(mention);
  const range = { start, end: start + mention.length };
  return { party: null, basis: 'inferred', mention: range, role: null, cue: null };
};
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const quotation = (words: string, mention: string): FoundQuotation => ({
  spans: [spanOf(words)],
  marks: 'complete',
  speaker: speaker(mention),
  to: null,
  hedge: null,
});

describe('the speaker of a figure', () => {
  const statements: FoundStatement[] = [
    { spans: [spanOf('that 12 sank, and “nine were old”')], speaker: speaker('He') },
  ];
  const quotations = [quotation('We sold 40 boats', 'she'), quotation('nine were old', 'she')];
  const figures = giveSpeakers(findFigures(readArticle(text)), quotations, statements);
  const mentionOf = (value: number) => {
    const mention = figures.find((figure) => figure.value === value)?.speaker?.mention;
    return mention && text.slice(mention.start, mention.end);
  };

  it('is that of the quotation around it', () => {
    expect(mentionOf(40)).toBe('she');
  });

  it('is that of the statement around it', () => {
    expect(mentionOf(12)).toBe('He');
  });

  it('is that of the innermost where a quotation stands inside a statement', () => {
    expect(mentionOf(9)).toBe('she');
  });

  it('is nobody where only the reporter gives the figure', () => {
    expect(figures.find(({ value }) => value === 6)?.speaker).toBeNull();
  });
});
