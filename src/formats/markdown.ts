import { decodeText } from './decode.ts';
import { readFrontMatter } from './front-matter.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { httpsUrl, languageOf } from './metadata.ts';
import { FormatRefusal, type SourceText } from './source-text.ts';

/**
 * A Markdown file as plain text: a paragraph for each block and each entry of a list, without markup.
 * Each paragraph of a block quotation begins with "> ". Throws `FormatRefusal`.
 */
export function readMarkdown(bytes: Uint8Array): SourceText {
  const { fields, text } = readFrontMatter(decodeText(bytes));
  const field = (...names: string[]) => names.map((name) => fields.get(name)).find((value) => value) ?? null;
  const { blocks, heading } = markdownBlocks(text);
  const stated = field('title');
  const title = stated ?? heading;
  if (blocks.length === 0) throw new FormatRefusal('holds no text');
  return {
    text: (title === null || blocks.includes(title) ? blocks : [title, ...blocks]).join('\n\n'),
    title,
    byline: field('author', 'byline'),
    publisher: field('publisher', 'site'),
    date: field('date', 'published'),
    url: httpsUrl(field('url', 'canonical', 'source')),
    language: languageOf(field('lang', 'language')),
    pages: null,
  };
}
