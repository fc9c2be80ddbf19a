import { describe, expect, it } from 'vitest';
import { readArticle } from '#extract/article.ts';

const first =
  'The county council voted on Monday to keep the reading room open for another year, after a long debate.';
const second = '“We shall not close it,” said Ines Hollow, the county librarian.';

/** What is read of a page that was copied as text: its findings, and its paragraphs without furniture. */
function readCopy(...blocks: readonly string[]) {
  const text = blocks.join('\n\n');
  const { layout, paragraphs } = readArticle(text);
  const wordsOf = (range: { start: number; end: number } | null) =>
    range && text.slice(range.start, range.end);
  return {
    title: wordsOf(layout.title),
    byline: wordsOf(layout.byline),
    date: layout.date?.asWritten ?? null,
    publisher: wordsOf(layout.publisher),
    read: paragraphs.filter(({ role }) => role === 'body').map((paragraph) => wordsOf(paragraph)),
  };
}

describe('an article is found in a page copied as text', () => {
  it('with labels for sharing and pictures', () => {
    const copy = readCopy(
      'Room to stay',
      'Published',
      '3 May 2016',
      'Share',
      'close panel',
      'Copy link',
      'About sharing',
      'Image source,',
      'Getty Images',
      'By Ann Moss',
      'Harbour News',
      first,
      second,
      'More on this story',
      'Related Topics',
    );
    expect(copy).toEqual({
      title: 'Room to stay',
      byline: 'Ann Moss',
      date: '3 May 2016',
      publisher: 'Harbour News',
      read: [first, second],
    });
  });

  it('with the name of a section above the headline', () => {
    const copy = readCopy(
      'Libraries\nThis article is more than 3 years old\nReading room is to stay open',
      first,
      second,
    );
    expect(copy.title).toBe('Reading room is to stay open');
  });

  it('with two dates in a line, and a number of comments', () => {
    const copy = readCopy(
      'Reading room is to stay open',
      'By ANN MOSS',
      'PUBLISHED: 10:14, 3 May 2016 | UPDATED: 11:20, 4 May 2016',
      '42',
      'View\ncomments',
      first,
      '+3',
      second,
      'Share or comment on this article: Reading room is to stay open',
    );
    expect(copy).toMatchObject({ byline: 'ANN MOSS', date: '3 May 2016', read: [first, second] });
  });

  it('with a trade and a date beside the name', () => {
    const copy = readCopy(
      'Room to stay',
      'Ann Moss, Home Affairs Editor 3 May 2016 • 10:14am',
      first,
      second,
    );
    expect(copy).toMatchObject({ byline: 'Ann Moss', date: '3 May 2016', read: [first, second] });
  });

  it('from an agency, which has no headline but a dateline', () => {
    const opening = `HARBOURTON, May 3 (Agency) - ${first}`;
    const copy = readCopy(opening, second, '(Reporting by Ann Moss; Editing by Ben Hale)');
    expect(copy).toMatchObject({ title: null, date: 'May 3', read: [opening, second] });
  });

  it('from an archive that labels its parts', () => {
    const copy = readCopy(
      'Copyright 1998 Harbour Newspapers Limited\nThe Harbour Gazette',
      'May 3, 1998, Sunday',
      'SECTION: Home news',
      'LENGTH: 420 words',
      'HEADLINE: Reading room is to stay open',
      'BYLINE: Ann Moss',
      'BODY:',
      first,
      second,
      'LOAD-DATE: May 4, 1998',
    );
    expect(copy).toMatchObject({
      title: 'Reading room is to stay open',
      byline: 'Ann Moss',
      date: 'May 3, 1998',
      publisher: 'The Harbour Gazette',
      read: [first, second],
    });
  });
});
