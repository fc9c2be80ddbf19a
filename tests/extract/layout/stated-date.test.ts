import { describe, expect, it } from 'vitest';
import { readDate } from '#extract/layout/stated-date.ts';

describe('a date is read as far as it is stated', () => {
  it.each([
    ['Thursday, December 7', 'Thursday, December 7', null, 12, 7],
    ['Published 7 Dec 2015', '7 Dec 2015', 2015, 12, 7],
    ['Sat 3rd May 2003 at 10.14', 'Sat 3rd May 2003', 2003, 5, 3],
    ['Sept. 9, 1998', 'Sept. 9, 1998', 1998, 9, 9],
    ['2015-12-07', '2015-12-07', 2015, 12, 7],
    ['27/12/2015', '27/12/2015', 2015, 12, 27],
    ['12/27/2015', '12/27/2015', 2015, 12, 27],
    ['07/12/2015', '07/12/2015', 2015, null, null],
  ])('%s', (line, asWritten, year, month, day) => {
    expect(readDate(line)?.date).toEqual({ asWritten, year, month, day });
  });

  it.each([
    'May Hollow',
    'In December the room closed',
    '35 May',
    '10.14',
    '7/8/99',
    '',
    'March 9 and June 4',
  ])('and there is none in: %s', (line) => {
    expect(readDate(line)).toBeNull();
  });
});
