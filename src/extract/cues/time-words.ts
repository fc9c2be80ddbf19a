import type { Token } from '#extract/article.ts';

const days = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow'.split(' '),
);
const spells = new Set('morning afternoon evening night week weekend month year'.split(' '));
const nearness = new Set(['last', 'this', 'next', 'earlier', 'later', 'late', 'early', 'that']);

export const isDay = (token: Token | undefined): boolean => !!token && days.has(token.form);

const isTime = (token: Token | undefined): boolean =>
  !!token && (days.has(token.form) || spells.has(token.form) || nearness.has(token.form));

/** The end of the day or spell that begins at a token: "Tuesday night", "earlier this week"; itself if none does. */
export function afterTime(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && isTime(tokens[at])) at += 1;
  const last = tokens[at - 1];
  return at > from && last && !nearness.has(last.form) ? at : from;
}

/** The beginning of the day or spell that ends before a token, with its "on" or "in"; itself if none does. */
export function beforeTime(tokens: readonly Token[], to: number, from: number): number {
  let at = to;
  const last = tokens[to - 1];
  if (!last || (!days.has(last.form) && !spells.has(last.form))) return to;
  while (at > from && isTime(tokens[at - 1])) at -= 1;
  if (at === to - 1 && spells.has(last.form)) return to;
  return at > from && ['on', 'in', 'of'].includes(tokens[at - 1]?.form ?? '') ? at - 1 : at;
}
