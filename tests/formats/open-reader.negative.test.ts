import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReader, type SourceReader } from '#formats/open-reader.ts';
import { FormatRefusal } from '#formats/source-text.ts';
import { docxOf, docxParagraph, zipOf } from './archives.ts';
import { columnOf, pdfOf, pdfWith } from './pdf-files.ts';

const words = 'The county council voted on Monday to keep the reading room open.';

let reader: SourceReader;
beforeAll(() => {
  reader = openReader();
});
afterAll(() => reader.close());

const refused = (name: string, content: string | Buffer, by = reader) =>
  expect(by.read({ name, bytes: Buffer.from(content) })).rejects;

describe('a file is refused with the reason', { timeout: 60_000 }, () => {
  it.each([
    ['an unknown ending', 'a.exe', 'MZ', 'is not one of .txt, .md, .html, .htm, .pdf, .docx'],
    ['no ending', 'README', words, 'is not one of .txt, .md, .html, .htm, .pdf, .docx'],
    ['nothing in it', 'a.pdf', '', 'is empty'],
    ['a PDF called a page', 'a.html', pdfOf([[]]), 'is a PDF file, although its name says that it is a page'],
    ['a page called a PDF', 'a.pdf', '<html>', 'is something else, not a PDF file'],
    ['a PDF called a Word document', 'a.docx', pdfOf([[]]), 'is a PDF file, not a Word document'],
    [
      'an archive called a Word document',
      'a.docx',
      zipOf({ 'a.xml': '<a/>' }),
      'is an archive, but no Word document',
    ],
    ['a page without words', 'a.html', '<html><body><nav>Home</nav></body></html>', 'holds no text'],
    ['a Word document without words', 'a.docx', docxOf('<w:p/>'), 'holds no text'],
    ['a PDF without words', 'a.pdf', pdfOf([[]]), 'holds no text: its pages may be scanned pictures'],
    ['an encrypted PDF', 'a.pdf', pdfOf([[]], true), 'is encrypted: save a copy of it without a password'],
    ['half a PDF', 'a.pdf', pdfOf([columnOf(words, 700)]).subarray(0, 300), 'cannot be read as a PDF file'],
    ['half a Word document', 'a.docx', docxOf(docxParagraph(words)).subarray(0, 300), 'is damaged'],
    ['too many elements', 'a.html', '<p>a'.repeat(30_000), 'is a page of more than 20000 elements'],
    ['too large a page', 'a.html', Buffer.alloc(10_000_001, 'a'), 'is larger than 10 MB'],
  ])('%s', async (_, name, content, reason) => {
    await refused(name, content).toThrow(FormatRefusal);
    await refused(name, content).toThrow(reason);
  });
});

describe('a small file that grows is refused, and the next file is read', { timeout: 60_000 }, () => {
  it('a Word document of repeated markup', async () => {
    const bomb = docxOf('<w:p/>'.repeat(4_000_000));
    expect(bomb.length).toBeLessThan(100_000);
    await refused('a.docx', bomb).toThrow('unpacks to more than 6 MB of markup');
  });

  it('a Word document that states a false size', async () => {
    await refused('a.docx', docxOf('<w:p/>'.repeat(4_000_000), 1000)).toThrow(
      'unpacks to more than 6 MB of markup',
    );
  });

  it('a Word document nested without end', async () => {
    await refused('a.docx', docxOf('<w:ins>'.repeat(100_000) + '</w:ins>'.repeat(100_000))).toThrow(
      FormatRefusal,
    );
  });

  it('a PDF of repeated operators', async () => {
    const hasty = openReader({ seconds: 3 });
    const bomb = pdfWith(['BT /F1 9 Tf 1 1 Td (a) Tj ET\n'.repeat(3_000_000)]);
    expect(bomb.length).toBeLessThan(300_000);
    await refused('a.pdf', bomb, hasty).toThrow(FormatRefusal);
    await hasty.close();
  });

  it('a page with an attribute of megabytes, which is read', async () => {
    const page = `<p title="${'a'.repeat(9_000_000)}">${words}</p>`;
    expect((await reader.read({ name: 'a.html', bytes: Buffer.from(page) })).text).toBe(words);
  });

  it('a page that takes too long', async () => {
    const hasty = openReader({ seconds: 2 });
    await refused('a.html', '<div>'.repeat(6000) + words, hasty).toThrow('took more than 2 seconds to read');
    await hasty.close();
  });

  it('a page that needs more memory than there is', async () => {
    const narrow = openReader({ heapMegabytes: 40 });
    await refused('a.html', '<'.repeat(8_000_000), narrow).toThrow('needs too much memory to be read');
    await narrow.close();
  });

  it('a file of more text than is taken', async () => {
    const brief = openReader({ replyBytes: 1000 });
    await refused('a.docx', docxOf(docxParagraph(words.repeat(100))), brief).toThrow(
      'holds more text than is read of one file',
    );
    const next = await brief.read({ name: 'b.docx', bytes: docxOf(docxParagraph(words)) });
    expect(next.text).toBe(words);
    await brief.close();
  });
});

it('a reader that was never used can be closed', async () => {
  await expect(openReader().close()).resolves.toBeUndefined();
});
