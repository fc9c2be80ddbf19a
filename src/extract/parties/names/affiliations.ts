import type { Article } from '#extract/article.ts';
import type { NameWord } from './name-word.ts';

const before = new Set([',', '(']);
const party = /^\p{Lu}$/u;

/** "D-Harlan" after a comma or a bracket: a politician's party and constituency, nobody's name. */
export function isAffiliation({ tokens }: Article, { from, to }: NameWord): boolean {
  return to - from > 1 && party.test(tokens[from]?.text ?? '') && before.has(tokens[from - 1]?.text ?? '');
}
