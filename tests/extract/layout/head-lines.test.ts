import { describe, expect, it } from 'vitest';
import { readArticle } from '#extract/article.ts';
import type { Range } from '#extract/range.ts';

const long = 'The county council voted on Monday to keep the reading room open for another year.';
const more = 'Members had heard from forty residents, and most of them spoke for the library.';
const articleWith = (...lines: string[]) => `Room to stay\n\n${lines.join('\n\n')}\n\n${long}\n\n${more}`;
const wordsOf = (text: string, range: Range | null) => range && text.slice(range.start, range.end);

describe('a byline is read', () => {
  it.each([
    ['By INES HOLLOW\nroom@saltby.example', 'INES HOLLOW'],
    ['By Ines Hollow and wires', 'Ines Hollow'],
    ['Interview by Ines Hollow-Quill', 'Ines Hollow-Quill'],
    ['Ines Hollow\nCourts Reporter', 'Ines Hollow'],
    ['INÈS HOLLOW-QUILL\nSpecial to The Saltby Mail', 'INÈS HOLLOW-QUILL'],
    ['INES HOLLOW POLITICAL CORRESPONDENT', 'INES HOLLOW'],
    ['Ines Hollow Local government correspondent', 'Ines Hollow'],
    ['Ines Hollow, science reporter • 05:00, Mar 18 2016', 'Ines Hollow'],
    ['Ines Hollow | 19 October 2015 17:33', 'Ines Hollow'],
  ])('from “%s”', (line, byline) => {
    const text = articleWith(line);
    const { layout, paragraphs } = readArticle(text);
    expect(wordsOf(text, layout.byline)).toBe(byline);
    expect(paragraphs.map(({ role }) => role)).toEqual(['title', 'furniture', 'body', 'body']);
  });

  it.each([
    'World News | 19 October 2015',
    'The Harbour Gazette | 19 October 2015',
    'Ines Hollow joins the room as a staff writer',
    'Ines Hollow',
    'Ines Hollow\nwas not told.',
  ])('from nothing in “%s”', (line) => {
    expect(readArticle(articleWith(line)).layout.byline).toBeNull();
  });
});

describe('a date is read', () => {
  it.each([
    ['From the Paper | Our Correspondent | Published August 27, 2020', 'August 27, 2020'],
    ['Ines Hollow | 19 October 2015 17:33', '19 October 2015'],
    ['Ines Hollow, science reporter • 05:00, Mar 18 2016', 'Mar 18 2016'],
    ['Released: 07:30 21/02/2021', '21/02/2021'],
    ['SALTBY, Tuesday, March 12, 1895.', 'Tuesday, March 12, 1895'],
    ['Saltby Quay, January 24', 'January 24'],
    ['Wednesday, 9 November 2022', 'Wednesday, 9 November 2022'],
    [`SALTBY CITY, Kan., July 19, 1928.--${long}`, 'July 19, 1928'],
    [`SALTBY, Mass., Nov. 29— ${long}`, 'Nov. 29'],
  ])('from “%s”', (line, asWritten) => {
    expect(readArticle(articleWith(line)).layout.date?.asWritten).toBe(asWritten);
  });

  it.each([
    'The vote of August 27 was close. | It was held at night.',
    'SALTBY, where on July 19 the council met—and rose again.',
    'Saltby, May 3: a town decides about its reading room.',
  ])('from nothing in “%s”', (line) => {
    expect(readArticle(articleWith(line)).layout.date).toBeNull();
  });
});

it.each(['LIBRARIES\nRoom by the quay to stay open', 'Libraries\n\nRoom by the quay to stay open'])(
  'the name of a section above the headline is no part of the article: %j',
  (head) => {
    const text = `${head}\n\n${long}\n\n${more}`;
    const { layout, paragraphs, tokens } = readArticle(text);
    expect(wordsOf(text, layout.title)).toBe('Room by the quay to stay open');
    expect(paragraphs.filter(({ role }) => role === 'title')).toHaveLength(1);
    expect(tokens[0]?.text).toBe('Room');
  },
);
