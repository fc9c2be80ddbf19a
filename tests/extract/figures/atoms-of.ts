import { readArticle } from '#extract/article.ts';
import { splitAtoms } from '#extract/figures/atoms.ts';

/** The atoms of an invented text. */
export function atomsOf(text: string) {
  const article = readArticle(text);
  return splitAtoms(article, 0, article.tokens.length);
}
