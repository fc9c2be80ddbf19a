import { expect, it } from 'vitest';
import { splitTerms } from '#search/terms.ts';
import { coastalArchive } from '#tests/fixtures/library.ts';

const accepted = (wording: string) => coastalArchive.quotations.find(wording, () => true).accepted;

it.each([
  'the',
  'we will not',
  'and we will',
  'x',
  '?!',
  '🙂',
  'asdf qwer',
  'to be or not to be',
  'I have a dream that one day this nation will rise up',
  'the channel will be closed to visitors next winter',
  'the ferry company will dredge the channel',
  'nobody will be criticised for the closure of the ward',
  'nurses know where the beds are',
  'we owe the fishing fleet a full account',
  'the pumps failed before the warning reached Saltby',
])('“%s” is not on record', (wording) => {
  expect(accepted(wording)).toEqual([]);
});

it('never takes two people without a name for one, whatever they said', () => {
  const [one] = coastalArchive.speakers.find('council spokesman').speakers;
  const entry = one?.quotations[0];
  expect(entry && coastalArchive.quotations.reportsOf(entry, 'the pumps were serviced in June')).toEqual([]);
});

it('looks at 150 words of a text and no more', () => {
  const noise = 'lorem '.repeat(150);
  expect(splitTerms(noise)).toHaveLength(150);
  expect(accepted(`${noise} every skipper knows where the sandbank lies`)).toEqual([]);
});
