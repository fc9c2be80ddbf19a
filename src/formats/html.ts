import { DefuddleClass as Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { blocksOf } from './html-blocks.ts';
import { decodeHtml } from './html-encoding.ts';
import { metadataOf } from './html-metadata.ts';
import type { PageDocument } from './html-page.ts';
import { FormatRefusal, type SourceText } from './source-text.ts';

/** Pages may leave it out; the parser would then take the first element for the whole page. */
const root = /<html[\s>]/i;
const opening = /<[a-z]/gi;
/** Nobody writes pages of more elements, and the search for the main text takes minutes on them. */
const mostElements = 20_000;
/** Where less is found, the main text was not recognised, or the page is as short as this. */
const shortestArticle = 140;

/**
 * The main text of a page, without what stands around it: the headline, and a paragraph for each block
 * element. Scripts are never run and nothing is fetched. Throws `FormatRefusal`.
 */
export async function readHtml(bytes: Uint8Array): Promise<SourceText> {
  const html = decodeHtml(bytes);
  if ((html.match(opening)?.length ?? 0) > mostElements) {
    throw new FormatRefusal(`is a page of more than ${mostElements} elements`);
  }
  const { document }: { document: PageDocument } = parseHTML(root.test(html) ? html : `<html>${html}</html>`);
  const metadata = metadataOf(document);
  const blocks = mainBlocks(document);
  if (blocks.length === 0) throw new FormatRefusal('holds no text');
  const { title } = metadata;
  const isHeaded = title === null || blocks.some((block) => block.split('\n').includes(title));
  return { ...metadata, text: (isHeaded ? blocks : [title, ...blocks]).join('\n\n'), pages: null };
}

/** The main text as the library finds it; on short or plain pages, all that is no navigation. */
function mainBlocks(document: PageDocument): string[] {
  const all = () => blocksOf(document.documentElement);
  const { content } = new Defuddle(document, {
    removeImages: true,
    standardize: false,
    useAsync: false,
  }).parse();
  const main = blocksOf(parseHTML(`<html><body>${content}</body></html>`).document.documentElement);
  return main.join('').length < shortestArticle ? all() : main;
}
