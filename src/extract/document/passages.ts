import type { Paragraph } from '#extract/article.ts';
import type { Range } from '#extract/range.ts';
import type { Passage, Span } from '#model/span.ts';
import { splitsPair } from '#text/graphemes.ts';
import { countLeading } from '#text/sorted.ts';

/** Finds where a stretch of the text stands in the passages. */
export type Locator = {
  /** Without white space at its edges; null for what is not within one paragraph of the article. */
  locate(range: Range): Span | null;
  /** The parts of a stretch, one for each paragraph that it runs through. */
  split(range: Range): Range[];
};

/** Every paragraph as a passage, furniture too. */
export function passagesOf(
  text: string,
  paragraphs: readonly Paragraph[],
  pages: readonly number[] | null,
): Passage[] {
  return paragraphs.map(({ start, end, number, role }) => {
    const page = pages?.[number - 1];
    return {
      id: passageId(number),
      paragraph: number,
      offset: 0,
      text: text.slice(start, end),
      ...(page === undefined ? {} : { page }),
      ...(role === 'furniture' ? { furniture: true } : {}),
    };
  });
}

/** A locator that takes nothing from furniture. */
export function createLocator(text: string, paragraphs: readonly Paragraph[]): Locator {
  return {
    locate(range) {
      const { start, end } = trimRange(text, range);
      const paragraph = paragraphs[placeOf(paragraphs, start)];
      if (start >= end || !paragraph || start < paragraph.start || end > paragraph.end) return null;
      if (paragraph.role === 'furniture' || splitsPair(text, start) || splitsPair(text, end)) return null;
      const { number, start: origin } = paragraph;
      return { passage: passageId(number), start: start - origin, end: end - origin };
    },
    split({ start, end }) {
      const parts: Range[] = [];
      for (let place = placeOf(paragraphs, start); (paragraphs[place]?.start ?? end) < end; place++) {
        const paragraph = paragraphs[place];
        if (!paragraph) break;
        parts.push({ start: Math.max(start, paragraph.start), end: Math.min(end, paragraph.end) });
      }
      return parts;
    },
  };
}

/** A stretch without the white space at its edges; empty where it holds nothing else. */
export function trimRange(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: Math.max(start + lead, start + words.trimEnd().length) };
}

const passageId = (paragraph: number) => `p${paragraph}`;

/** The place in the list of the first paragraph that ends behind an offset. */
const placeOf = (paragraphs: readonly Paragraph[], offset: number): number =>
  countLeading(paragraphs, ({ end }) => end <= offset);
