import { describe, expect, it } from 'vitest';
import { keepingWords, lexemeOf, splitTerms, stemOf } from '#search/terms.ts';

it('gives inflected forms one stem', () => {
  expect(stemOf('dredging')).toBe(stemOf('dredged'));
  expect(stemOf("council's")).toBe(stemOf('councils'));
});

it('leaves numbers whole but for their commas', () => {
  expect(stemOf('6,400')).toBe('6400');
  expect(stemOf('2.5')).toBe('2.5');
});

it('knows common words from telling ones', () => {
  const common = splitTerms("We can't dredge what isn’t there").filter((term) => term.common);
  expect(common.map((term) => term.form)).toEqual(['we', "can't", 'what', "isn't", 'there']);
});

describe('what is known of a word', () => {
  const askMany = (count: number, prefix: string) => {
    for (let place = 0; place < count; place += 1) lexemeOf(`${prefix}${place}`);
  };

  it('stays the same for a word of the library, however much is asked', () => {
    const word = keepingWords(() => lexemeOf('harbourmasterly'));
    askMany(5000, 'quay');
    expect(lexemeOf('harbourmasterly')).toBe(word);
  });

  it('is forgotten for words that only users type, so that they cannot fill the memory', () => {
    const word = lexemeOf('jettyward');
    expect(lexemeOf('jettyward')).toBe(word);
    askMany(2000, 'mole');
    expect(lexemeOf('jettyward')).not.toBe(word);
    expect(lexemeOf('jettyward')).toEqual(word);
  });

  it('is kept as usual again after a library that could not be read', () => {
    expect(() =>
      keepingWords(() => {
        throw new Error('unreadable');
      }),
    ).toThrow('unreadable');
    const word = lexemeOf('pontoonish');
    askMany(2000, 'berth');
    expect(lexemeOf('pontoonish')).not.toBe(word);
  });
});
