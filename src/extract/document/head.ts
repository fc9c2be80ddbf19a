import type { Extraction } from '#extract/extraction.ts';
import { readDate } from '#extract/layout/stated-date.ts';
import type { Range } from '#extract/range.ts';
import { type Document, documentSchema } from '#model/document.ts';
import { endOfPiece } from '#text/graphemes.ts';
import type { Source } from './source.ts';

type Head = Pick<Document, 'title' | 'publisher' | 'byline' | 'date' | 'url' | 'language'>;

const { shape } = documentSchema;
const longestTitle = 300;
/** Where no line reads as a headline, the beginning of the text stands in for one. */
const longestStandIn = 120;
const unstatedLanguage = 'en';

/** What a document is: as its format states it, else as the lines around its text do. */
export function headOf(source: Source, { layout, paragraphs }: Extraction): Head {
  const { text } = source;
  const wordsAt = (range: Range | null) => range && text.slice(range.start, range.end);
  const begin = paragraphs.find(({ role }) => role !== 'furniture') ?? paragraphs[0] ?? null;
  return {
    title:
      headlineOf(source.title ?? '', longestTitle) ||
      headlineOf(wordsAt(layout.title) ?? '', longestTitle) ||
      headlineOf(wordsAt(begin) ?? '', longestStandIn),
    publisher: shape.publisher.safeParse(source.publisher ?? wordsAt(layout.publisher)).data ?? null,
    byline: shape.byline.safeParse(source.byline ?? wordsAt(layout.byline)).data ?? null,
    date: (source.date === null ? null : dateOf(source.date)) ?? dateFound(layout.date),
    url: shape.url.safeParse(source.url).data ?? null,
    language: shape.language.safeParse(source.language).data ?? unstatedLanguage,
  };
}

/** The first line, without a final full stop; a longer one is cut between two words. */
function headlineOf(words: string, longest: number): string {
  const [line = ''] = words.trim().split('\n');
  const whole = cutAtWord(line.trim(), longest);
  return /[^.]\.$/.test(whole) ? whole.slice(0, -1) : whole;
}

/** Without an ellipsis: a title is written as the source has it. */
function cutAtWord(line: string, longest: number): string {
  if (line.length <= longest) return line;
  const piece = line.slice(0, endOfPiece(line, 0, longest));
  const space = piece.lastIndexOf(' ');
  return space > longest / 2 ? piece.slice(0, space).trimEnd() : piece;
}

/** The date that a format states, such as "2019-03-14T08:00:00Z": the words that tell the day. */
function dateOf(words: string): Document['date'] {
  const read = readDate(words) ?? readDate(words.slice(0, isoDate));
  return dateFound(read?.date ?? { asWritten: words.trim(), year: null, month: null, day: null });
}

/** "2019-03-14" */
const isoDate = 10;

function dateFound(date: Document['date']): Document['date'] {
  if (!date) return null;
  const { asWritten, year, month, day } = date;
  return shape.date.safeParse({ asWritten, year, month, day }).data ?? null;
}
