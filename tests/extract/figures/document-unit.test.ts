import { describe, expect, it } from 'vitest';
import { readArticle } from '#extract/article.ts';
import { documentUnit } from '#extract/figures/document-unit.ts';
import { findFigures } from '#extract/figures/find-figures.ts';

function firstUnit(text: string) {
  const [figure] = findFigures(readArticle(text));
  return figure && documentUnit(figure, text.slice(figure.at.start, figure.at.end));
}

describe('the unit of a figure in a document', () => {
  it.each([
    ['Rents rose by 5 per cent.', '%', 'Rents'],
    ['The roof cost £40.', '£', 'roof cost'],
    ['They arrest 400 men a month.', 'men per month', 'men'],
    ['A girl aged 11 sang.', 'years of age', 'girl'],
    ['One in four homes has a garden.', 'share', 'homes'],
    ['There are thousands who pay rent.', 'people', 'who pay rent'],
    ['The majority lived with a partner.', 'share', 'lived with a partner'],
    ['They waited half an hour.', 'hours', 'hours'],
    ['They waited two hours.', 'hours', 'hours'],
    ['They read two analyses.', 'analyses', 'analyses'],
    ['Of these, 40 sank.', 'number', 'number'],
  ])('is what readers search for, and never empty: “%s”', (text, unit, counts) => {
    expect(firstUnit(text)).toEqual({ unit, counts });
  });
});
