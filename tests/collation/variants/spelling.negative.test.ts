import { describe, expect, it } from 'vitest';
import { spellingOf } from '#collation/variants/spelling.ts';

describe('two words, whatever they look like', () => {
  it.each([
    'four for',
    'our or',
    'tour tor',
    'hour hor',
    'flour floor',
    'pour poor',
    'court cort',
    'prise prize',
    'size sise',
    'raise raze',
    'acre acer',
    'there three',
    'here her',
    'were wer',
    'more moer',
    'council counsel',
    'councillor counsellor',
    'tiller tiler',
    'filling filing',
    'planner planer',
    'advice advise',
    'bloc block',
    'story store',
    'check chick',
    'tire tier',
    'form from',
    'affect effect',
    'licensed silenced',
  ])('%s', (pair) => {
    const [one = '', other = ''] = pair.split(' ');
    expect(spellingOf(one)).not.toBe(spellingOf(other));
  });
});

it('leaves any other word as it is', () => {
  expect(['', 's', 'gate', '1990s', 'החומה', 'x'.repeat(5000)].map(spellingOf)).toEqual([
    '',
    's',
    'gate',
    '1990s',
    'החומה',
    'x'.repeat(5000),
  ]);
});
