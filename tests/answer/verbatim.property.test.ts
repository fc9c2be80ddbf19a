import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDesk } from '#command/desk.ts';
import { commands } from '#commands/index.ts';
import type { Answer, PassageItem, QuoteItem, SourceSpan } from '#model/answer.ts';
import type { Document } from '#model/document.ts';
import { createArchive } from '#search/archive.ts';
import { foreignText } from '#tests/fixtures/foreign-text.ts';
import { coastalDocuments } from '#tests/fixtures/library.ts';
import { railwayDocuments } from '#tests/fixtures/railway.ts';
import { splitWords } from '#text/words.ts';

const documents: readonly Document[] = [...coastalDocuments, ...railwayDocuments];
const deskOf = (library: readonly Document[]) => createDesk(commands, createArchive(library));
const desk = deskOf(documents);
const askOf = (from: typeof desk, quote: string): Answer =>
  from.answer({ command: 'who-said', options: { quote }, page: 1 });

/** The passages of a paragraph. */
const passagesOf = (id: string, paragraph: number) =>
  documents
    .filter((document) => document.id === id)
    .flatMap(({ passages }) => passages.filter((passage) => passage.paragraph === paragraph));

/** What stands at a place; undefined where no passage holds it. */
function wordsAt({ document, paragraph, start, end }: SourceSpan): string | undefined {
  const passage = passagesOf(document, paragraph).find(
    ({ offset, text }) => offset <= start && end <= offset + text.length,
  );
  return passage?.text.slice(start - passage.offset, end - passage.offset);
}

function checkVerbatim(item: QuoteItem | PassageItem) {
  const { document, paragraph } = item.citation;
  const texts = passagesOf(document, paragraph).map(({ text }) => text);
  const stands = (words: string) => texts.some((text) => text.includes(words));
  expect(stands(item.excerpt.text)).toBe(true);
  expect(item.span).toMatchObject({ document, paragraph });
  expect(item.excerpt.text).toContain(wordsAt(item.span));
  if (item.type === 'passage') return;
  const { before, after } = item.context;
  expect(stands(before ?? '')).toBe(true);
  expect(stands(after ?? '')).toBe(true);
  for (const part of item.otherParts) {
    expect(passagesOf(document, part.paragraph).some(({ text }) => text.includes(part.excerpt.text))).toBe(
      true,
    );
  }
}

/** Words in a row of some quotation, at least four, as they stand in its passage. */
const quotedWords = fc
  .constantFrom(
    ...documents.flatMap((document) =>
      document.quotations.flatMap(({ spans }) =>
        spans.flatMap((span) => {
          const text = document.passages.find(({ id }) => id === span.passage)?.text ?? '';
          const words = text.slice(span.start, span.end);
          return splitWords(words).length > 3 ? words : [];
        }),
      ),
    ),
  )
  .chain((text) => {
    const words = splitWords(text);
    return fc
      .tuple(fc.nat({ max: words.length - 4 }), fc.integer({ min: 4, max: words.length }))
      .map(([from, length]) => {
        const to = Math.min(words.length, from + length) - 1;
        return text.slice(words[from]?.start, words[to]?.end);
      });
  });

const placed = ({ items }: Answer) =>
  items.flatMap((item) => (item.type === 'quote' || item.type === 'passage' ? item : []));

/** What somebody might type, or paste: some words on record, or none, and anything else. */
const question = fc
  .tuple(fc.oneof(fc.constant(''), quotedWords), foreignText)
  .map(([words, noise]) =>
    `${words} ${noise}`
      .replace(/\p{Cc}/gu, ' ')
      .slice(0, 300)
      .toWellFormed()
      .trim(),
  )
  .filter((text) => text !== '');

describe('every excerpt, context and span', () => {
  it('is verbatim, whatever is asked', () => {
    fc.assert(
      fc.property(question, (text) => {
        for (const item of placed(askOf(desk, text))) checkVerbatim(item);
      }),
      { numRuns: 60 },
    );
  });

  it('is that of the very words, where they are typed as they stand', () => {
    fc.assert(
      fc.property(quotedWords, (words) => {
        const items = placed(askOf(desk, words));
        for (const item of items) checkVerbatim(item);
        const exact = items.filter(({ comparison }) => comparison?.grade === 'exact');
        for (const item of exact) expect(wordsAt(item.span)).toBe(words);
        // Plain words alone are nobody's, however they stand in a quotation.
        if (items.length > 0) expect(exact).not.toEqual([]);
        expect(items[0]).toBe(exact[0]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('the same question', () => {
  it('has the same answer, whatever the order of the documents', () => {
    const other = deskOf(documents.toReversed());
    const shuffled = deskOf([...documents.slice(3), ...documents.slice(0, 3)]);
    fc.assert(
      fc.property(fc.oneof(quotedWords, question), (text) => {
        const answer = askOf(desk, text);
        expect(askOf(other, text)).toEqual(answer);
        expect(askOf(shuffled, text)).toEqual(answer);
      }),
      { numRuns: 50 },
    );
  });
});
