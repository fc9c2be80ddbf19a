import type { PointItem } from '#model/answer.ts';
import { paragraphMark, repeatLines } from './citation.ts';
import { type Line, line, verbatim } from './line.ts';

/** Our own words about a source, marked as ours. */
export function pointLines(item: PointItem): Line[] {
  const { title, publisher } = item.citation;
  const source = publisher === null ? title : `${title} · ${publisher}`;
  return [
    ...verbatim('fact', item.excerpt),
    line('fact', `${source} · our summary, ${paragraphMark(item.paragraphs)}`),
    ...repeatLines('The same point', item.citation, item.alsoIn),
  ];
}
