import type { Token } from '#extract/article.ts';

/** As many words as stand between "name" and the name: "only as". */
const reach = 3;

/** Whether the name that begins at a token is one that somebody gives as theirs: "gave his name only as Carl". */
export function isNameGivenAs(tokens: readonly Token[], from: number): boolean {
  if (tokens[from - 1]?.form !== 'as') return false;
  return tokens.slice(Math.max(0, from - 1 - reach), from - 1).some(({ form }) => form === 'name');
}
