import type { Mark } from './marks.ts';
import type { Range } from './range.ts';

const tag = /<\/?[a-z][^<>]*>/giu;

/** Leaves out the marks that stand inside of tags, such as those around an attribute. */
export function withoutMarkup(text: string, { start, end }: Range, marks: readonly Mark[]): Mark[] {
  const tags = Array.from(text.slice(start, end).matchAll(tag), ({ 0: { length }, index }) => ({
    start: start + index,
    end: start + index + length,
  }));
  let next = 0;
  return marks.filter((mark) => {
    while (next < tags.length && (tags[next]?.end ?? 0) <= mark.start) next += 1;
    const inside = tags[next];
    return !inside || mark.start < inside.start;
  });
}
