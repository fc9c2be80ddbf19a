import type { PageElement } from './html-page.ts';
import { readLinkedData } from './linked-data.ts';
import { httpsUrl, languageOf } from './metadata.ts';
import type { SourceText } from './source-text.ts';

type Metadata = Omit<SourceText, 'text' | 'pages'>;

const longest = 300;

/** What the head of a page states about it, in its meta elements, its linked data and its markup. */
export function metadataOf(page: PageElement): Metadata {
  const data = readLinkedData(page);
  const meta = (...names: string[]) => {
    for (const name of names) {
      const element =
        page.querySelector(`meta[property="${name}"]`) ?? page.querySelector(`meta[name="${name}"]`);
      const content = plain(element?.getAttribute('content') ?? null);
      if (content !== null) return content;
    }
    return null;
  };
  const publisher = meta('og:site_name') ?? plain(data.publisher);
  return {
    title: withoutName(
      meta('og:title') ?? plain(data.headline) ?? headingOf(page) ?? titleOf(page),
      publisher,
    ),
    byline: plain(data.author) ?? nameIn(meta('author', 'byl', 'article:author', 'dc.creator')),
    publisher,
    date:
      plain(data.published) ??
      meta('article:published_time', 'datePublished', 'date', 'pubdate', 'dc.date', 'parsely-pub-date') ??
      plain(page.querySelector('time[datetime]')?.getAttribute('datetime') ?? null),
    url: httpsUrl(page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url')),
    language: languageOf(page.querySelector('html')?.getAttribute('lang') ?? null),
  };
}

function headingOf(page: PageElement): string | null {
  const [first, second] = page.querySelectorAll('h1');
  return first && !second ? plain(first.textContent) : null;
}

const titleOf = (page: PageElement): string | null => plain(page.querySelector('title')?.textContent ?? null);

/** "Room to stay | Harbour Gazette" names its publisher after the headline. */
function withoutName(title: string | null, publisher: string | null): string | null {
  if (title === null || publisher === null || !title.endsWith(publisher)) return title;
  const headline = title.slice(0, -publisher.length).trimEnd();
  return /[|–—:-]$/u.test(headline) ? plain(headline.slice(0, -1)) : title;
}

/** Some pages give an address instead of a name, or a name after "By". */
function nameIn(author: string | null): string | null {
  return author === null || author.includes('://') ? null : author.replace(/^by /i, '');
}

function plain(text: string | null): string | null {
  const words = (text ?? '').replace(/\s+/g, ' ').trim();
  return words === '' || words.length > longest ? null : words;
}
