import { readArticle } from '#extract/article.ts';
import { createResolver } from '#extract/coreference/resolver.ts';
import { findParties } from '#extract/parties/find-parties.ts';

/**
 * Whom the words between « and » mean, and whether that is stated; null in doubt. What stands between
 * curly quotation marks is taken for quoted.
 */
export function whoIs(marked: string): [name: string, basis: 'stated' | 'inferred'] | null {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace(/[«»]/gu, '');
  const article = readArticle(text);
  const quoted = Array.from(text.matchAll(/“[^”]*”/gu), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  const { party, basis } = createResolver(article, findParties(article), quoted)({ start, end });
  return party && [party.name, basis];
}
