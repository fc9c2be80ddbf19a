import type { SourceItem } from '#model/answer.ts';
import { count } from '#text/counting.ts';
import { paragraphMark, repeatLines } from './citation.ts';
import { type Block, type Line, line } from './line.ts';
import { cleanPhrase, join, strong } from './phrase.ts';
import { cutAround } from './window.ts';

const longestTeaser = 240;

/** A document's card; its points and speakers may go on over pages. */
export function sourceCard(item: SourceItem): Block[] {
  return [
    [headline(item), line('fact', origin(item)), line('fact', holdings(item)), ...extentLines(item)],
    [summaryPoint('fact', item.abstract)],
    ...listed(
      'Key points, in our words',
      item.keyPoints.map((point) => summaryPoint('point', point)),
    ),
    ...listed('Who is quoted', speakerPoints(item)),
  ];
}

/** A document in a list: what it is and how its abstract begins. */
export function sourceEntry(item: SourceItem): Block[] {
  const teaser = cutAround(cleanPhrase(join(item.abstract.text)), longestTeaser);
  return [[headline(item), line('fact', origin(item)), line('fact', teaser), line('note', holdings(item))]];
}

function headline(item: SourceItem): Line {
  return line('headline', item.excerpt.text);
}

function origin({ kind, citation, byline, date }: SourceItem): string {
  return [
    kind,
    citation.publisher ?? 'publisher not stated',
    byline ?? 'author not stated',
    date ?? 'date not stated',
  ].join(' · ');
}

function holdings({ counts }: SourceItem): string {
  return [
    count(counts.quotations, 'quotation'),
    count(counts.figures, 'figure'),
    count(counts.passages, 'passage'),
  ].join(' · ');
}

function extentLines(item: SourceItem): Line[] {
  const extent = item.complete
    ? 'All paragraphs of the source are kept here.'
    : 'Only selected passages of the source are kept here.';
  return [line('note', extent), ...repeatLines('The same document', item.citation, item.alsoIn)];
}

function summaryPoint(kind: 'fact' | 'point', { text, paragraphs }: SourceItem['abstract']): Line {
  return line(kind, `${text} (${paragraphMark(paragraphs)})`);
}

/** Everybody who is quoted, and how many quotations have no speaker. */
function speakerPoints({ speakers, counts }: SourceItem): Line[] {
  const attributed = speakers.reduce((sum, { quotations }) => sum + quotations, 0);
  const others = counts.quotations - attributed;
  return [
    ...speakers.map(speakerPoint),
    ...(others > 0 ? [line('point', `no speaker stated: ${count(others, 'quotation')}`)] : []),
  ];
}

function speakerPoint({ name, roles, quotations }: SourceItem['speakers'][number]): Line {
  const role = roles.length > 0 ? `, ${roles.join('; ')}` : '';
  return line('point', strong(name), `${role}: ${count(quotations, 'quotation')}`);
}

/** A block a point, so that pages can end between points; the title stays with the first. */
function listed(title: string, points: readonly Line[]): Block[] {
  return points.map((point, place) => (place === 0 ? [line('fact', strong(title)), point] : [point]));
}
