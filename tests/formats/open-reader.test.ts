import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReader, type SourceReader } from '#formats/open-reader.ts';
import { docxOf, docxParagraph } from './archives.ts';
import { columnOf, pdfOf } from './pdf-files.ts';

const first =
  'The county council voted on Monday to keep the reading room open for another year, after three hours.';
const second =
  '“We shall not close it,” said Ines Hollow, the county librarian. “It is used by many people.”';

let reader: SourceReader;
beforeAll(() => {
  reader = openReader();
});
afterAll(() => reader.close());

const read = (name: string, content: string | Buffer) => reader.read({ name, bytes: Buffer.from(content) });

describe('a file is read by what its name ends in', { timeout: 30_000 }, () => {
  it('plain text', async () => {
    expect(await read('room.TXT', `${first}\r\n\r\n${second}`)).toMatchObject({
      text: `${first}\n\n${second}`,
      pages: null,
    });
  });

  it('Markdown', async () => {
    expect(await read('room.md', '# Room\n\nIt *stays*.')).toMatchObject({
      title: 'Room',
      text: 'Room\n\nIt stays.',
    });
  });

  it('a Word document', async () => {
    const { text } = await read(
      'room.docx',
      docxOf(docxParagraph(first) + docxParagraph('') + docxParagraph(second)),
    );
    expect(text).toBe(`${first}\n\n${second}`);
  });

  it('a PDF, with the pages on which its paragraphs begin', async () => {
    const page = (number: number, lines: ReturnType<typeof columnOf>) => [
      { x: 60, y: 800, size: 8, text: 'Harbour Gazette, 9 April 2019' },
      ...lines,
      { x: 290, y: 30, size: 8, text: `${number}` },
    ];
    const pages = [
      page(1, [
        { x: 60, y: 760, size: 20, text: 'Room to stay' },
        ...columnOf(first, 700),
        ...columnOf(`${second} It is a har-`, 640),
      ]),
      page(2, [...columnOf('bour without equal.', 760), ...columnOf('Nobody objected.', 710)]),
    ];
    const { text, pages: begins } = await read('room.pdf', pdfOf(pages));
    expect(text.split('\n\n')).toEqual([
      'Room to stay',
      first,
      `${second} It is a harbour without equal.`,
      'Nobody objected.',
    ]);
    expect(begins).toEqual([1, 1, 1, 2]);
  });

  it('a page, with what it states of itself', async () => {
    const page = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Room to stay | Gazette</title>
      <meta property="og:title" content="Room to stay"><meta property="og:site_name" content="Harbour Gazette">
      <meta name="author" content="Ann Moss"><meta property="article:published_time" content="2019-04-09">
      <link rel="canonical" href="https://gazette.example/room"><script>document.write('never')</script></head><body>
      <nav><ul><li><a href="/">Home</a></li></ul></nav><main><article><h1>Room to stay</h1>
      <p>${first}</p><div class="share"><a href="/s">Share</a></div><p>&ldquo;We shall <em>not</em>\n close it.&rdquo;</p>
      <blockquote><p>It was close.</p></blockquote><p>One<br>two</p></article>
      <section id="comments"><p>What a lovely day, I must say!</p></section></main>
      <footer><p>© 2019 Harbour Gazette</p></footer></body></html>`;
    expect(await read('room.html', page)).toEqual({
      text: `Room to stay\n\n${first}\n\n“We shall not close it.”\n\n> It was close.\n\nOne\ntwo`,
      title: 'Room to stay',
      byline: 'Ann Moss',
      publisher: 'Harbour Gazette',
      date: '2019-04-09',
      url: 'https://gazette.example/room',
      language: 'en-GB',
      pages: null,
    });
  });

  it('an old page of tables and line breaks in Windows-1252', async () => {
    const page = `<html><head><title>Room saved</title></head><body><table><tr><td><a href="/">Home</a></td><td>
      ${first}<p>The caf\xe9 \x93stays\x94.<br><br>Nobody objected.</td></tr></table></body></html>`;
    const { text } = await read('room.htm', Buffer.from(page, 'latin1'));
    expect(text.split('\n\n')).toEqual(['Room saved', first, 'The café “stays”.', 'Nobody objected.']);
  });

  it('a page of which only the necessary is written', async () => {
    const { text, title } = await read(
      'a.html',
      `<!doctype html><title>Room stays</title><p>${first}<p>${second}`,
    );
    expect(title).toBe('Room stays');
    expect(text).toBe(`Room stays\n\n${first}\n\n${second}`);
  });

  it('a text without any markup that is called a page', async () => {
    expect((await read('a.html', first)).text).toBe(first);
  });

  it('a page whose article is described by linked data', async () => {
    const data = {
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: 'Room stays',
          author: [{ name: 'Ann Moss' }, { name: 'Ben Hale' }],
        },
      ],
    };
    const page = `<html><script type="application/ld+json">${JSON.stringify(data)}</script><body><p>${first}</p></body></html>`;
    expect(await read('a.html', page)).toMatchObject({
      title: 'Room stays',
      byline: 'Ann Moss, Ben Hale',
      text: `Room stays\n\n${first}`,
    });
  });
});

it('a file gives the same text whatever was read before it', { timeout: 30_000 }, async () => {
  const page = Buffer.from(`<p>${first}</p>`);
  const results = await Promise.all(
    ['a.html', 'b.html', 'a.html'].map((name) => reader.read({ name, bytes: page })),
  );
  expect(new Set(results.map(({ text }) => text)).size).toBe(1);
});
