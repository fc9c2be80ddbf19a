import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '#extract/article.ts';

const many = Array.from({ length: 12 }, (_, index) => `In year ${index} nobody came to the room.\n\n`).join(
  '',
);
const long = 'The county council voted on Monday to keep the reading room open for another year.';

describe('what belongs to the article stays', () => {
  it.each([
    'Advertisement of the sale had been forbidden, the council said.',
    'Related charges were dropped in May.',
    'Share prices fell by a tenth on Monday.',
    'Comments by Mrs Hollow drew applause.',
    'Watch out for the tide, the harbour master said.',
    'Follow the money, she said.',
    'Subscribers left in droves.',
    'He agreed.',
    '“We use cookies in the canteen,” said Ines Hollow.',
    'Reuters and Bloomberg reported the sale first.',
    'By Monday the room was full.',
    'December 7 was the coldest day.',
    'The Guardian of the lighthouse spoke to the Harbour Times.',
    'Copyright law was not broken, the judge found.',
  ])('%s', (sentence) => {
    const { paragraphs } = readArticle(`Room to stay\n\n${long}\n\n${sentence}\n\n${long} Truly.`);
    expect(paragraphs[2]?.role).toBe('body');
  });

  it('also after the heading of links, where sentences follow it', () => {
    const { paragraphs } = readArticle(
      `Room to stay\n\n${long}\n\nRelated links\n\nThe harbour\n\n${long} Truly.`,
    );
    expect(paragraphs.map(({ role }) => role)).toEqual(['title', 'body', 'furniture', 'body', 'body']);
  });
});

describe('no headline is found', () => {
  it.each([
    ['in a single sentence', long],
    ['in a label before a list', 'The council decided:\n\nThe room stays.\n\nThe roof is mended.'],
    ['in two sentences', `The room stays. Nobody objected.\n\n${long}`],
    ['in a sentence that tells', `The mayor said on Monday that she was leaving.\n\n${long}`],
    ['in the first line of a transcript', 'MR. SANDS: It will not close.\n\nQ: What of the cost?'],
    ['in nothing', ''],
  ])('%s', (_, text) => {
    expect(readArticle(text).layout.title).toBeNull();
  });
});

it('no date is guessed where day and month may change places', () => {
  const { layout } = readArticle(`Room to stay\n\n03/04/2019\n\n${long}\n\n${long}`);
  expect(layout.date).toMatchObject({ asWritten: '03/04/2019', year: 2019, month: null, day: null });
});

it('a date below the article is not its own: it may be that of a correction', () => {
  const text = `Room to stay\n\n${many}Correction:\n\n3 May 2004`;
  expect(readArticle(text).layout.date).toBeNull();
});

it('any text is laid out: findings lie in it, and no token stands in furniture', { timeout: 30_000 }, () => {
  const line = fc.oneof(
    fc.constantFrom('Advertisement', 'By Ann Moss', 'May 3', '* * *', long, '', '"', 'Related links'),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );
  const texts = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(texts, (text) => {
      const { layout, paragraphs, tokens } = readArticle(text);
      for (const range of [layout.title, layout.byline, layout.publisher, layout.date?.at]) {
        if (range) expect(text.slice(range.start, range.end).trim().length).toBe(range.end - range.start);
      }
      for (const { role, from, to } of paragraphs) if (role === 'furniture') expect(to).toBe(from);
      for (const { start, end, text: word } of tokens) expect(text.slice(start, end)).toBe(word);
    }),
  );
});

it('a text of many short lines takes no longer than its length', () => {
  const text = 'word\n\n'.repeat(100_000) + 'line\n'.repeat(100_000);
  expect(readArticle(text.slice(0, 200_000)).paragraphs.length).toBeGreaterThan(30_000);
});
