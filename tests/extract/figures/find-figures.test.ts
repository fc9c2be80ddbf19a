import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '#extract/article.ts';
import { findFigures } from '#extract/figures/find-figures.ts';
import { figuresOf, valuesOf } from './figures-of.ts';

const pieces = fc.constantFrom(
  ...'5 1,240 2.5 .500 -3 ½ 1/16 one two dozen hundred million millions half a third of the in from to between and or $ £ % per cent km m k bn boats men rose by up more than about aged -year-old ( ) “ ” - – . , : \n\n June 2015 Harrow \uD800 \0 😀 ١٢'.split(
    ' ',
  ),
);
const newsLike = fc
  .array(pieces, { maxLength: 40 })
  .chain((words) => fc.constantFrom(words.join(' '), words.join('')));

describe('figures of any text', () => {
  it('lie inside the text, in its order, and are the same each time', () => {
    fc.assert(
      fc.property(fc.oneof(newsLike, fc.string({ unit: 'binary' })), (text) => {
        const article = readArticle(text);
        const figures = findFigures(article);
        const ranges = figures.flatMap(({ at, qualifier, period, place }) => [at, qualifier, period, place]);
        const outside = ranges.filter(
          (range) => range && !(range.start >= 0 && range.end > range.start && range.end <= text.length),
        );
        expect(outside).toEqual([]);
        expect(figures).toEqual([...figures].sort((a, b) => a.at.start - b.at.start));
        expect(findFigures(article)).toEqual(figures);
      }),
    );
  }, 30_000);

  it('have the value that their digits say', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 99_999_999 }), (number) => {
        const digits = number.toLocaleString('en');
        expect(figuresOf(`The port counted ${digits} boats.`)).toMatchObject([{ at: digits, value: number }]);
      }),
    );
  });

  it('are finite numbers', () => {
    expect(valuesOf(`The port has ${'9'.repeat(11)} ${'million '.repeat(60)}boats.`)).toEqual([]);
  });
});

describe('furniture of a page', () => {
  it('has no figures', () => {
    const article = readArticle('The port has 40 boats.');
    const paragraphs = article.paragraphs.map((paragraph) => ({ ...paragraph, role: 'furniture' as const }));
    expect(findFigures({ ...article, paragraphs })).toEqual([]);
  });
});
