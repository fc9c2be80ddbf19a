import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '#formats/markdown.ts';
import { FormatRefusal } from '#formats/source-text.ts';

const read = (markdown: string) => readMarkdown(Buffer.from(markdown));
const paragraphs = (markdown: string) => read(markdown).text.split('\n\n');

describe('a Markdown file is read as plain text', () => {
  it('with a paragraph for each heading, block and entry of a list', () => {
    const markdown = '# Room to stay #\n\nIt was\nclose.\n- One\n- Two\n1. Three\n\nSub\n---\nLast.\n\n***\n';
    expect(paragraphs(markdown)).toEqual([
      'Room to stay',
      'It was close.',
      'One',
      'Two',
      '1. Three',
      'Sub',
      'Last.',
    ]);
  });

  it.each([
    ['emphasis', '*very* **old** ***wall*** and ~~new~~', 'very old wall and new'],
    ['links', 'the [old *wall*](https://wall.example "w") and [this][1]', 'the old wall and this'],
    ['addresses', 'see <https://wall.example>', 'see https://wall.example'],
    ['code, as it stands', 'call `a *b*`', 'call a *b*'],
    ['escapes', 'five \\* four', 'five * four'],
    ['entities', 'wall &amp; moat &#163;4', 'wall & moat £4'],
    ['pictures, left out', 'a ![wall](wall.png)b', 'a b'],
    ['comments, left out', 'a <!-- not this --> b', 'a  b'],
  ])('without the marks of %s', (_, markdown, text) => {
    expect(read(markdown).text).toBe(text);
  });

  it.each([
    'snake_case_name',
    '5 * 4',
    'visits [to them] ended',
    'a * b',
    '£4 (about $5)',
    '4 < 5 and 6 > 5',
  ])('with what is no markup: %s', (text) => {
    expect(read(text).text).toBe(text);
  });

  it('with block quotations that can be told from the rest', () => {
    expect(paragraphs('She wrote:\n\n> It was close\nand late.\n>\n> We won.\n\nThat was all.')).toEqual([
      'She wrote:',
      '> It was close and late.',
      '> We won.',
      'That was all.',
    ]);
  });

  it('with line breaks that the writer asked for', () => {
    expect(read('One  \ntwo\\\nthree\nfour').text).toBe('One\ntwo\nthree four');
  });

  it('with the rows of a table', () => {
    expect(paragraphs('| Town | Rooms |\n|---|---|\n| Harbourton | 4 |')).toEqual([
      'Town | Rooms',
      'Harbourton | 4',
    ]);
  });

  it('with code as it stands', () => {
    expect(read('```\nraw *x*\n```').text).toBe('raw *x*');
  });
});

it('front matter states title, byline, date and address', () => {
  const front = 'title: "Room to stay"\nauthor: Ann Moss\ndate: 2019-04-09\nurl: https://room.example/a';
  expect(read(`---\n${front}\n---\nIt was close.`)).toEqual({
    text: 'Room to stay\n\nIt was close.',
    title: 'Room to stay',
    byline: 'Ann Moss',
    publisher: null,
    date: '2019-04-09',
    url: 'https://room.example/a',
    language: null,
    pages: null,
  });
});

it('the first heading is the title', () => {
  expect(read('Opening.\n\n# Room to stay\n\n# Other').title).toBe('Room to stay');
});

it('markup without words is refused', () => {
  expect(() => read('![a](b)\n\n---')).toThrow(new FormatRefusal('holds no text'));
});

it('any Markdown is read or refused', () => {
  const pieces = fc.constantFrom(
    '*',
    '_',
    '[',
    '](',
    ')',
    '`',
    '> ',
    '# ',
    '\n',
    '\n\n',
    '---',
    '- ',
    '|',
    'word',
    '<',
    '\\',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      try {
        expect(read(parts.join('')).text.trim()).not.toBe('');
      } catch (error) {
        expect(error).toBeInstanceOf(FormatRefusal);
      }
    }),
  );
});

it.each(['*', '*a ', '[', '[a](', '`a', '<a', '_a', '<!--', '> ', '| '])(
  'a megabyte of %s is no hurdle',
  (piece) => {
    expect(read(`x ${piece.repeat(1_000_000 / piece.length)}`).text.length).toBeGreaterThan(0);
  },
);
