import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitParagraphs } from '#text/paragraphs.ts';

describe('a text is split into paragraphs', () => {
  test('at blank lines, however many there are', () => {
    expect(splitParagraphs('One.\n\nTwo.\n\n\n\nThree.')).toEqual(['One.', 'Two.', 'Three.']);
  });

  test('where a line of white space alone is blank', () => {
    expect(splitParagraphs('One.\n \t\u00a0\nTwo.')).toEqual(['One.', 'Two.']);
  });

  test('with the same result for every kind of line end', () => {
    const expected = ['One.\nStill one.', 'Two.'];
    expect(splitParagraphs('One.\nStill one.\n\nTwo.\n')).toEqual(expected);
    expect(splitParagraphs('One.\r\nStill one.\r\n\r\nTwo.\r\n')).toEqual(expected);
    expect(splitParagraphs('One.\rStill one.\r\rTwo.\r')).toEqual(expected);
  });

  test('and keeps indents and spaces inside a block as they stand', () => {
    expect(splitParagraphs('\n\n  • One \n   two\n\n')).toEqual(['  • One \n   two']);
  });

  test('and an empty text has none', () => {
    expect(splitParagraphs('')).toEqual([]);
    expect(splitParagraphs(' \r\n\t\n')).toEqual([]);
  });

  test('and loses nothing but blank lines, whatever the text', () => {
    const text = fc
      .array(fc.constantFrom('a', ' ', '\n', '\r', '\r\n', '🚢', '\u2028'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (hostile) => {
        const paragraphs = splitParagraphs(hostile);
        const squeeze = (some: string) => some.replace(/\s/g, '');
        expect(squeeze(paragraphs.join(''))).toBe(squeeze(hostile));
        expect(splitParagraphs(paragraphs.join('\n\n'))).toEqual(paragraphs);
      }),
    );
  });
});
