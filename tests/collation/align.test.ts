import { describe, expect, it } from 'vitest';
import { alignWhole, type Step } from '#collation/align.ts';
import { readWords } from '#collation/words.ts';

const signs = { equal: '=', replace: '~', delete: '-', insert: '+' };

/** The steps as signs with the words that they touch: "=wall", "+old", "~gate/door". */
function stepsBetween(wording: string, source: string): string {
  const [query, text] = [readWords(wording), readWords(source)];
  const side = (words: typeof query, { from, to }: Step['query']) =>
    words
      .slice(from, to)
      .map(({ form }) => form)
      .join('_');
  return alignWhole(query, text)
    .map(({ op, ...step }) => {
      const sides = [side(query, step.query), side(text, step.source)].filter((each) => each !== '');
      return signs[op] + [...new Set(sides)].join('/');
    })
    .join(' ');
}

describe('the cheapest way from a wording to a source', () => {
  it.each([
    ['leaves free what stands before and after', 'old wall', 'The old wall fell', '=old =wall'],
    ['leaves words out', 'wall fell', 'The wall slowly fell', '=wall +slowly =fell'],
    ['takes words away', 'the very old wall', 'the old wall', '=the -very =old =wall'],
    ['puts a word in another’s place', 'the new wall fell', 'the old wall fell', '=the ~new/old =wall =fell'],
    ['puts a misspelt word in its place', 'the wlal fell', 'the wall fell', '=the ~wlal/wall =fell'],
    ['takes two words for one', 'we do not know', "we don't know", "=we =do_not/don't =know"],
    ['takes one word for two', "we don't know", 'we do not know', "=we =don't/do_not =know"],
    ['joins a hyphenated word', 'a rerun vote', 'a re-run vote', '=a =rerun/re_run =vote'],
    ['joins a number', 'in 25 towns', 'in twenty-five towns', '=in =25/twenty_five =towns'],
    [
      'spells otherwise',
      'organise the harbour',
      'organize the harbor',
      '=organise/organize =the =harbour/harbor',
    ],
  ])('%s', (_what, wording, source, steps) => {
    expect(stepsBetween(wording, source)).toBe(steps);
  });

  it('leaves words out across an ellipsis, rather than taking other ones', () => {
    const source = 'the mayor said that the gate which was built in spring by the council fell';
    expect(stepsBetween('the gate … fell', source)).toBe(
      '=the =gate +which +was +built +in +spring +by +the +council =fell',
    );
  });

  it('rather takes another word than one from the next sentence', () => {
    expect(stepsBetween('the wall held', 'The wall fell. It never held')).toBe('=the =wall ~held/fell');
  });
});

it('makes no steps where there are no words', () => {
  expect(alignWhole([], readWords('the wall'))).toEqual([]);
  expect(alignWhole(readWords('the wall'), [])).toEqual([]);
});

it('takes time about in the product of the two lengths', () => {
  const numbered = (count: number) =>
    readWords(Array.from({ length: count }, (_, at) => `w${at % 97}x`).join(' '));
  const timed = (query: number, source: number) => {
    const [asked, found] = [numbered(query), numbered(source)];
    const from = performance.now();
    alignWhole(asked, found);
    return performance.now() - from;
  };
  timed(50, 500);
  const [short, long] = [timed(50, 1000), timed(200, 4000)];
  expect(long).toBeLessThan(160 * Math.max(short, 5));
});
