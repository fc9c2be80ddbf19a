import { limits } from '#model/limits.ts';
import { continuedHeader, entriesAfter, type Layout } from './layout.ts';

/** A page as one of several messages that are sent together; the number of the page is from 1. */
export type PageOfSeries = { page: number; header: string; note: string | null; isLast: boolean };

/** This page and those after it, as many as one question may get; each tells its place among them. */
export function seriesFrom(layout: Layout, page: number): [PageOfSeries, ...PageOfSeries[]] {
  const length = Math.min(layout.pages.length - page + 1, limits.messages);
  const leftOut = entriesAfter(layout, page + length - 1);
  const first: PageOfSeries = {
    page,
    header: layout.header,
    note: length === 1 ? null : `1 of ${length}: the rest follows.`,
    isLast: length === 1,
  };
  const others = Array.from({ length: length - 1 }, (_, index) => {
    const place = index + 2;
    const isLast = place === length;
    return {
      page: page + index + 1,
      header: continuedHeader(layout.answer, place, length),
      note:
        isLast && leftOut > 0
          ? `Left out: ${leftOut} more, since one answer is at most ${length} messages.`
          : null,
      isLast,
    };
  });
  return [first, ...others];
}
