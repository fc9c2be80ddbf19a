import { expect, it } from 'vitest';
import { readArticle } from '#extract/article.ts';
import { skipCircumstances, startsClause } from '#extract/statements/words-ahead.ts';

const tokensOf = (text: string) => readArticle(text).tokens;

it.each([
  ['on Tuesday in Norton that', 'that'],
  ['last night the road', 'the'],
  ['angrily the road', 'the'],
  ['the road on Tuesday', 'the'],
])('in "%s", the circumstances end before "%s"', (text, word) => {
  const tokens = tokensOf(text);
  expect(tokens[skipCircumstances(tokens, 0, tokens.length)]?.form).toBe(word);
});

it('a clause has a finite verb after its first word', () => {
  const clause = tokensOf('the road was wet');
  const phrase = tokensOf('the wet road of Norton');
  expect(startsClause(clause, 0, clause.length)).toBe(true);
  expect(startsClause(phrase, 0, phrase.length)).toBe(false);
});
