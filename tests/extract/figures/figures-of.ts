import { readArticle } from '#extract/article.ts';
import type { FoundFigure } from '#extract/extraction.ts';
import { findFigures } from '#extract/figures/find-figures.ts';

/** The figures of an invented text, each span as its words. */
export function figuresOf(text: string) {
  return findFigures(readArticle(text)).map(({ at, qualifier, period, place, ...rest }: FoundFigure) => ({
    ...rest,
    at: text.slice(at.start, at.end),
    qualifier: qualifier && text.slice(qualifier.start, qualifier.end),
    period: period && text.slice(period.start, period.end),
    place: place && text.slice(place.start, place.end),
  }));
}

/** The values alone, in the order of the text. */
export const valuesOf = (text: string) => figuresOf(text).map(({ value }) => value);

/** What the first figure says in the fields named. */
export function firstOf<K extends keyof ReturnType<typeof figuresOf>[number]>(text: string, ...fields: K[]) {
  const [figure] = figuresOf(text);
  return figure && fields.map((field) => figure[field]);
}
