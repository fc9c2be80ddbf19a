import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tagTokens } from '#extract/tagger.ts';

const words = (text: string) =>
  tagTokens(text).map((sentence) =>
    sentence.map(({ start, end, tag }) => `${text.slice(start, end)}/${tag}`),
  );

describe('words and marks', () => {
  it('come sentence by sentence, with their part of speech', () => {
    expect(words('The warden spoke. Mr. Ashby listened.')).toEqual([
      ['The/DET', 'warden/NOUN', 'spoke/VERB', './PUNCT'],
      ['Mr./PROPN', 'Ashby/PROPN', 'listened/VERB', './PUNCT'],
    ]);
  });

  it('part a possessive and a contraction from their word', () => {
    expect(words('Ashby’s dog didn’t bark')[0]?.slice(0, 4)).toEqual([
      'Ashby/PROPN',
      '’s/PART',
      'dog/NOUN',
      'did/AUX',
    ]);
  });

  it('are none in an empty text and in white space', () => {
    expect(words('').flat()).toEqual([]);
    expect(words(' \t\n ').flat()).toEqual([]);
  });
});

describe('a run without white space', () => {
  it('of 80 characters is parted into words as usual', () => {
    expect(words(`ab,${'c'.repeat(77)}`)[0]).toHaveLength(3);
  });

  it('of 81 characters is one token', () => {
    expect(words(`see ab,${'c'.repeat(78)} there`)[0]).toEqual([
      'see/VERB',
      `ab,${'c'.repeat(78)}/X`,
      'there/PRON',
    ]);
  });
});

describe('any text', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({
      unit: fc.constantFrom(
        '"',
        '“',
        "'",
        ' ',
        'a',
        'Mr. ',
        '1,',
        '\n',
        '\v',
        '\0',
        '\u2028',
        '\ud800',
        '\u{1f600}',
      ),
      maxLength: 400,
    }),
  );

  it('gives tokens that stand in it, in order, without a gap but white space', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        let end = 0;
        for (const token of tagTokens(text).flat()) {
          expect(text.slice(end, token.start).trim()).toBe('');
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });

  it('gives the same tokens again', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(tagTokens(text)).toEqual(tagTokens(text));
      }),
    );
  });
});
