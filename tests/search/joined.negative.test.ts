import { describe, expect, it } from 'vitest';
import { findJoined } from '#search/joined.ts';
import { readTerms } from '#search/readings.ts';
import { railwayDocuments } from '#tests/fixtures/railway.ts';
import { groundOf } from './ground.ts';

const ground = groundOf(railwayDocuments);
const join = (wording: string) => findJoined(ground, wording, readTerms(wording), () => true);

const levers = 'I have pulled these levers since I was sixteen';

describe('no quotations are joined by', () => {
  it.each([
    ['one quotation alone', levers],
    [
      'one quotation’s own two parts',
      'we have counted the passengers on every weekday since the spring and on most of them the guard outnumbered the people',
    ],
    [
      'its parts in the other order',
      'on most of them the guard outnumbered the people we have counted the passengers on every weekday',
    ],
    [
      'two places of one long quotation',
      'the viaduct has carried coal, slate and schoolchildren what would keep four stations open and painted',
    ],
    [
      'one person’s words and the reporter’s',
      `${levers} the timetable will be printed in November and sent to every house on the fell`,
    ],
    [
      'one person’s words and nobody’s',
      `${levers} the orchards were frozen long before the harvest could be brought in`,
    ],
    ['a piece of three words', `${levers} the slate wagons`],
    [
      'pieces with many words of nobody between them',
      `${levers} orchards were frozen then my father met the slate wagons here`,
    ],
    ['few words', 'levers slate wagons houses lamps buses'],
    ['no words', ''],
  ])('%s', (_what, wording) => {
    expect(join(wording).map(({ entry }) => entry.quotation.id)).toEqual([]);
  });
});
