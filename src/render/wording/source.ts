import type { SourceItem } from '#model/answer.ts';
import { count } from '#text/counting.ts';
import { paragraphMark, repeatLines } from './citation.ts';
import { type Block, type Line, line } from './line.ts';
import { cleanPhrase, join, type Phrase, strong } from './phrase.ts';
import { cutAround } from './window.ts';

const longestTeaser = 240;

/** A document's card; its points and speakers may go on over pages. */
export function sourceCard(item: SourceItem): Block[] {
  return [
    [headline(item), line('fact', origin(item)), line('fact', holdings(item)), ...extentLines(item)],
    ...summary(item),
    ...listed(
      'Key points, in our words',
      item.keyPoints.map((point) => summaryPoint('point', point)),
    ),
    ...listed('Who is quoted', speakerPoints(item)),
  ];
}

/** A document in a list: what it is and how its abstract begins. */
export function sourceEntry(item: SourceItem): Block[] {
  return [[headline(item), line('fact', origin(item)), ...teaser(item), line('note', holdings(item))]];
}

function summary(item: SourceItem): Block[] {
  return item.abstract ? [[summaryPoint('fact', item.abstract)]] : openingLines(item).map((each) => [each]);
}

function teaser(item: SourceItem): Line[] {
  return item.abstract ? [line('fact', cutShort(item.abstract.text))] : openingLines(item);
}

/** The beginning of a document that has no summary: the words are the source's, and are marked so. */
function openingLines({ opening }: SourceItem): Line[] {
  if (!opening) return [];
  return [
    line('fact', `It begins (${paragraphMark([opening.paragraph])}):`),
    line('words', cutShort(opening.excerpt.text)),
  ];
}

function cutShort(text: string): Phrase {
  return cutAround(cleanPhrase(join(text)), longestTeaser);
}

function headline(item: SourceItem): Line {
  return line('headline', item.excerpt.text);
}

/** Only a person who read the source, and summarised it, knows that it does not state something. */
function origin({ kind, citation, byline, date, abstract }: SourceItem): string {
  const missing = abstract === null ? 'not found' : 'not stated';
  return [
    kind,
    citation.publisher ?? `publisher ${missing}`,
    byline ?? `author ${missing}`,
    date ?? `date ${missing}`,
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
  const version = item.version > 1 ? ` This is version ${item.version} of the file.` : '';
  return [line('note', extent, version), ...repeatLines('The same document', item.citation, item.alsoIn)];
}

function summaryPoint(kind: 'fact' | 'point', { text, paragraphs }: SourceItem['keyPoints'][number]): Line {
  return line(kind, `${text} (${paragraphMark(paragraphs)})`);
}

/** Everybody who is quoted, and how many quotations have no speaker. */
function speakerPoints({ speakers, counts }: SourceItem): Line[] {
  const attributed = speakers.reduce((sum, { quotations }) => sum + quotations, 0);
  const others = counts.quotations - attributed;
  return [
    ...speakers.map(speakerPoint),
    ...(others > 0 ? [line('point', `no speaker on record: ${count(others, 'quotation')}`)] : []),
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
