import { describe, expect, it } from 'vitest';
import { trimForDocument } from '#extract/quotations/trim-for-document.ts';

const trimmed = (words: string) => {
  const { start, end } = trimForDocument(words, { start: 0, end: words.length });
  return words.slice(start, end);
};

describe('In a document, a quotation', () => {
  it('leaves out the comma that leads to its attribution', () => {
    expect(trimmed('We are late,')).toBe('We are late');
    expect(trimmed('We are late ,')).toBe('We are late');
  });

  it('keeps every other mark at its end', () => {
    for (const words of ['We are late.', 'Are we late?', 'We are late…', 'We are late —']) {
      expect(trimmed(words)).toBe(words);
    }
  });

  it('is never emptied', () => {
    expect(trimmed(',')).toBe(',');
  });
});
