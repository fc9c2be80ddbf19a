import type { PageElement } from './html-page.ts';
import { recordOf, textOf } from './json-values.ts';

/** What a page's JSON-LD says of its article, see https://schema.org/Article. */
export type LinkedData = {
  headline: string | null;
  author: string | null;
  publisher: string | null;
  published: string | null;
};

const nothing: LinkedData = { headline: null, author: null, publisher: null, published: null };
const article = /^(?:\w*NewsArticle|Article|ReportageNewsArticle|BlogPosting|Report)$/;
const mostScripts = 20;
const longestScript = 500_000;

/** The first article that the page's linked data describes. */
export function readLinkedData(page: PageElement): LinkedData {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')].slice(0, mostScripts);
  const items = scripts.flatMap(({ textContent }) => itemsIn(textContent));
  const found = items.find((item) => [item['@type']].flat().some((type) => article.test(String(type))));
  if (!found) return nothing;
  const names = [found.author].flat().flatMap((author) => nameOf(author) ?? []);
  return {
    headline: textOf(found.headline),
    author: names.length > 0 ? names.join(', ') : null,
    publisher: nameOf(found.publisher),
    published: textOf(found.datePublished),
  };
}

/** An item alone, a list of them, or a graph. */
function itemsIn(script: string): Record<string, unknown>[] {
  if (script.length > longestScript) return [];
  try {
    const items = [JSON.parse(script)].flat().map(recordOf);
    return items.flatMap((item) => [item, ...[item['@graph'] ?? []].flat().map(recordOf)]);
  } catch {
    return [];
  }
}

const nameOf = (value: unknown): string | null => textOf(value) ?? textOf(recordOf(value).name);
