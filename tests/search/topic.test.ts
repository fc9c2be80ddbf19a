import { expect, it } from 'vitest';
import { plainWords, readTopic } from '#search/topic.ts';

const words = (text: string) => readTopic(text).terms.map((term) => term.form);

it('takes the asking words out of a question', () => {
  expect(words('How many homes were flooded?')).toEqual(['homes', 'flooded']);
  expect(words('what is the total number of berths')).toEqual(['berths']);
});

it('reads every spelling of per cent as one word', () => {
  expect(words('12%')).toEqual(words('12 per cent'));
  expect(words('12 percent')).toEqual(words('twelve per-cent'));
  expect(words('percentage')).toEqual(['percent']);
});

it('reads small numbers in words as digits', () => {
  expect(plainWords('One in four, forty berths')).toBe('1 in 4, 40 berths');
  expect(plainWords('seventy-six or seventy six gauges, two hundred homes')).toBe(
    '76 or 76 gauges, 200 homes',
  );
  expect(plainWords('plenty more, sixty people')).toBe('plenty more, 60 people');
});

it('tells the numbers of a question, without their commas', () => {
  expect(readTopic('1,100 tonnes in 2018').numbers).toEqual(['1100', '2018']);
  expect(readTopic('one in four').numbers).toEqual(['4']);
});

it('looks at forty words of a question and no more', () => {
  const text = Array.from({ length: 60 }, (_, at) => `pier${at}`).join(' ');
  expect(words(text)).toHaveLength(40);
});

it.each(['', 'the', 'how many of them', 'show me figures', '?', '🙂'])('finds no topic in “%s”', (text) => {
  expect(words(text)).toEqual([]);
});
