import { describe, expect, it } from 'vitest';
import { whoIs } from './who-is.ts';

describe('a description means', () => {
  it.each([
    ['who holds the office', 'Mayor Helen Marsh met Ruth Hale. “We go,” «the mayor» said.', 'Helen Marsh'],
    [
      'whose title is abbreviated',
      'Sen. Helen Marsh met Ruth Hale. “We go,” «the senator» said.',
      'Helen Marsh',
    ],
    [
      'the holder, where another is the subject',
      'Ruth Hale asked Mayor Helen Marsh. “We go,” «the mayor» said.',
      'Helen Marsh',
    ],
    [
      'whom the text is about',
      'Helen Marsh opened a shop. Marsh paid for it. “It is mine,” «the retired surgeon» said.',
      'Helen Marsh',
    ],
    ['the council', 'The Norwich City Council met. «The council» said no.', 'Norwich City Council'],
    [
      'the newspaper',
      'The Norwich Gazette asked. It was late, «the newspaper» wrote.',
      'The Norwich Gazette',
    ],
    [
      'the report',
      'The trust’s report, A Picture of Neglect, is out. «The report» says little.',
      'A Picture of Neglect',
    ],
  ])('%s', (_, text, name) => {
    expect(whoIs(text)).toEqual([name, 'inferred']);
  });
});
