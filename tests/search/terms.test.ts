import { expect, it } from 'vitest';
import { splitTerms, stemOf } from '#search/terms.ts';

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
