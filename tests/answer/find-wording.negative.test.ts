import { expect, it } from 'vitest';
import { findWording } from '#answer/find-wording.ts';
import { railwayArchive } from '#tests/fixtures/railway.ts';

const everything = { by: undefined, holdings: undefined, source: undefined };
const kindOf = (wording: string) => findWording(railwayArchive, wording, everything).kind;

it.each([
  [
    'one quotation’s own two parts are not joined quotations',
    'We have counted the passengers on every weekday since the spring, and on most of them the guard outnumbered the people he was there for',
    ['quotations'],
  ],
  [
    'its parts in the other order are not either',
    'on most of them the guard outnumbered the people he was there for, we have counted the passengers on every weekday since the spring',
    ['quotations', 'nothing'],
  ],
  [
    'somebody’s words before the reporter’s are not',
    'I have pulled these levers since I was sixteen. The timetable will be printed in November and sent to every house on the fell',
    ['quotations', 'passage', 'nothing'],
  ],
  [
    'the reporter’s words before somebody’s are not',
    'The branch line to Corrie Halt will lose its last service in October. I have pulled these levers since I was sixteen',
    ['quotations', 'passage', 'nothing'],
  ],
  [
    'somebody’s words with the attribution that interrupts them are not',
    'We have counted the passengers on every weekday since the spring, Pell said, and on most of them the guard outnumbered the people',
    ['quotations', 'passage'],
  ],
  [
    'somebody’s words with many that nobody said are nothing',
    'I have pulled these levers for the glory of steam and the pride of the northern valleys',
    ['nothing'],
  ],
])('%s', (_what, wording, kinds) => {
  expect(kinds).toContain(kindOf(wording));
});
