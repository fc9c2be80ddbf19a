import { expect, it } from 'vitest';
import { splitWords } from '#text/words.ts';

it.each(['', ' \n\t', '…', '“ ”', "'", '’’', '-—–', '.,;:!?', '🙂👮‍♀️', '\u200b\u2066\u0000', '\ud800'])(
  'finds no word in %j',
  (text) => {
    expect(splitWords(text)).toEqual([]);
  },
);
