import { describe, expect, it } from 'vitest';
import type { PdfLine } from '#formats/pdf-lines.ts';
import { paragraphsOfPages } from '#formats/pdf-paragraphs.ts';
import { withoutRunningLines } from '#formats/pdf-running-lines.ts';

/** Lines one below the other, 14 points apart, as wide as they are long. */
const lines = (texts: readonly string[], top = 700, left = 60): PdfLine[] =>
  texts.map((text, index) => ({ text, left, right: left + text.length * 5, y: top - index * 14, size: 11 }));

const textsOf = (...pages: PdfLine[][]) => paragraphsOfPages(pages).map(({ text }) => text);

const full = 'The county council voted on Monday to keep the room';

describe('lines of a PDF are joined to paragraphs', () => {
  it('where they stand close together', () => {
    expect(textsOf(lines([full, 'open for another year.']))).toEqual([`${full} open for another year.`]);
  });

  it('but not over a gap, an indent, a short last line or another size of letters', () => {
    expect(textsOf([...lines([full, full], 700), ...lines(['Next'], 650)])).toHaveLength(2);
    expect(textsOf([...lines([full], 700), ...lines(['Next'], 686, 80)])).toHaveLength(2);
    expect(
      textsOf(lines([full, 'It was close.', 'Nobody objected to the vote of the council, he said'])),
    ).toHaveLength(2);
    expect(
      textsOf([...lines(['Headline']).map((line) => ({ ...line, size: 20 })), ...lines([full], 680)]),
    ).toHaveLength(2);
  });

  it('over columns and pages where the sentence goes on', () => {
    expect(textsOf(lines([full]), lines(['open for another year.']))).toHaveLength(1);
    expect(textsOf(lines([`${full}.`]), lines(['Nobody objected.']))).toHaveLength(2);
  });

  it('with broken words made whole, unless they are written with a hyphen elsewhere', () => {
    expect(textsOf(lines([`${full} of the har-`, 'bour.']))).toEqual([`${full} of the harbour.`]);
    expect(textsOf(lines([`${full} of high-`, 'risk work, where high-risk work']))).toEqual([
      `${full} of high-risk work, where high-risk work`,
    ]);
  });
});

describe('what comes again on every page is left out', () => {
  it('headers, footers and page numbers', () => {
    const page = (number: number, body: string) => lines(['Harbour Gazette', body, `Page ${number} of 3`]);
    const pages = [page(1, 'One.'), page(2, 'Two.'), page(3, 'Three.')];
    expect(
      withoutRunningLines(pages)
        .flat()
        .map(({ text }) => text),
    ).toEqual(['One.', 'Two.', 'Three.']);
  });

  it('but not a line that stands once', () => {
    expect(
      withoutRunningLines([lines(['Room to stay', 'One.']), lines(['Two.', 'Three.'])]).flat(),
    ).toHaveLength(4);
  });
});
