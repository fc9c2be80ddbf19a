import { describe, expect, it } from 'vitest';
import { readArticle } from '#extract/article.ts';
import { extract } from '#extract/extract.ts';
import type { Range } from '#extract/range.ts';

const many = Array.from({ length: 12 }, (_, index) => `In year ${index} nobody came to the room.\n\n`).join(
  '',
);
const long = 'The county council voted on Monday to keep the reading room open for another year.';
const more = 'Members had heard from forty residents, and most of them spoke for the library.';

const wordsOf = (text: string, range: Range | null) => range && text.slice(range.start, range.end);

describe('the headline', () => {
  it.each([
    ['the first line', `Reading room to stay open\n\n${long}`, 'Reading room to stay open'],
    ['without its full stop', `Reading room to stay open.\n\n${long}`, 'Reading room to stay open'],
    [
      'with the stop of an abbreviation',
      `Reading Room Opens in the U.K.\n\n${long}`,
      'Reading Room Opens in the U.K.',
    ],
    ['a question', `Will the reading room close?\n\n${long}`, 'Will the reading room close?'],
    ['below an advertisement', `Advertisement\n\nRoom to stay\n\n${long}`, 'Room to stay'],
    ['below a date', `Tuesday, April 9\n\nRoom to stay\n\n${long}`, 'Room to stay'],
    [
      'below the name of the paper',
      `The Harbour Gazette\n\nRoom to stay\n\n${long}\n\n${more}`,
      'Room to stay',
    ],
    [
      'over two lines after a semicolon',
      `Room stays;\nVote is close.\n\n${long}`,
      'Room stays;\nVote is close',
    ],
  ])('is %s', (_, text, title) => {
    expect(wordsOf(text, extract(text).layout.title)).toBe(title);
  });
});

describe('the lines above an article', () => {
  const text = [
    'Room to stay',
    'By Ann Moss and Ben Hale, Home Affairs Correspondent',
    'Harbour News Online',
    'Published: 9 April 2019, 10:14 BST',
    'Last updated: 11 April 2019',
    long,
    more,
  ].join('\n\n');
  const { layout, paragraphs, tokens } = readArticle(text);

  it('name who wrote it', () => {
    expect(wordsOf(text, layout.byline)).toBe('Ann Moss and Ben Hale');
  });

  it('name who published it', () => {
    expect(wordsOf(text, layout.publisher)).toBe('Harbour News Online');
  });

  it('state when it appeared, rather than when it was changed', () => {
    expect(layout.date).toMatchObject({ asWritten: '9 April 2019', year: 2019, month: 4, day: 9 });
  });

  it('are counted, but nothing is taken from them', () => {
    expect(paragraphs.map(({ role }) => role)).toEqual([
      'title',
      'furniture',
      'furniture',
      'furniture',
      'furniture',
      'body',
      'body',
    ]);
    expect(tokens.some(({ text: word }) => word === 'Moss' || word === 'Published')).toBe(false);
  });
});

it('a byline may have its date beside it', () => {
  const text = `Room to stay\n\nSubmitted by Ann Moss on Tue, 27/04/2019 - 10:14\n\n${long}\n\n${more}`;
  const { layout } = readArticle(text);
  expect(wordsOf(text, layout.byline)).toBe('Ann Moss');
  expect(layout.date).toMatchObject({ asWritten: '27/04/2019', year: 2019, month: 4, day: 27 });
});

it('a byline may stand below the article', () => {
  const text = `Room to stay\n\n${many}Ann Moss, Staff Writer`;
  expect(wordsOf(text, readArticle(text).layout.byline)).toBe('Ann Moss');
});

it('a dateline states the date and stays in the article', () => {
  const text = `Room to stay\n\nHARBOURTON, April 9 (Agency) — ${long}`;
  const { layout, paragraphs } = readArticle(text);
  expect(layout.date).toMatchObject({ asWritten: 'April 9', year: null, month: 4, day: 9 });
  expect(paragraphs[1]?.role).toBe('body');
});

describe('what stands around an article', () => {
  it.each([
    'Advertisement',
    'ADVERTISEMENT.',
    'Click to follow',
    'Add new comment',
    'The content of this field is kept private and will not be shown publicly.',
    'Related articles',
    'Read more: How the reading room was built',
    'Sign up for our morning newsletter',
    'We use cookies to improve this page.',
    'Follow Ann Moss on Twitter @annmoss.',
    'Ann Moss/Getty Images.',
    '© 2019 Harbour Gazette',
    '* * *',
    '• No HTML tags allowed.\n  • Lines and paragraphs break automatically.',
  ])('is left out: %s', (furniture) => {
    const { paragraphs } = readArticle(`Room to stay\n\n${long}\n\n${furniture}\n\n${more}`);
    expect(paragraphs.map(({ role }) => role)).toEqual(['title', 'body', 'furniture', 'body']);
  });

  it('is left out inside of a paragraph too', () => {
    const { tokens, paragraphs } = readArticle(
      `Room to stay\n\nClick to follow\nHarbour News Online\n${long}`,
    );
    expect(tokens[paragraphs[1]?.from ?? 0]?.text).toBe('The');
    expect(paragraphs[1]?.role).toBe('body');
  });

  it('is left out where a caption stands twice', () => {
    const caption = 'The reading room, which holds 440 books of the harbour archive';
    const { paragraphs } = readArticle(`Room to stay\n\n${caption}\n${caption}\n\n${long}`);
    expect(paragraphs[1]?.role).toBe('furniture');
  });

  it('is left out after the article: headings of links, and the links', () => {
    const text = `Room to stay\n\n${long}\n\n${more}\n\nMost read\n\nHarbour bridge is painted`;
    expect(
      readArticle(text)
        .paragraphs.map(({ role }) => role)
        .slice(-2),
    ).toEqual(['furniture', 'furniture']);
  });
});
