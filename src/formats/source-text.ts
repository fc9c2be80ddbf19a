/** A source as plain text, with what its format states about it; null where it states nothing. */
export type SourceText = {
  /** Paragraphs between blank lines, as `#text/paragraphs.ts` counts them; lines end in "\n". */
  text: string;
  title: string | null;
  byline: string | null;
  publisher: string | null;
  /** The date as the source writes it. */
  date: string | null;
  /** An https address. */
  url: string | null;
  /** A language such as `en` or `en-GB`. */
  language: string | null;
  /** The page of each paragraph, counted from 1; null where the format has no pages. */
  pages: readonly number[] | null;
};

/** Begins each paragraph of a block quotation. */
export const blockMark = '> ';

/** A file's name, of which the ending tells the format, and its content. */
export type SourceFile = { name: string; bytes: Uint8Array };

/** A file that cannot be read as text; the message ends a sentence that begins with the file's name. */
export class FormatRefusal extends Error {
  override name = 'FormatRefusal';
}

/** A text of which the format states nothing. */
export function bareText(text: string): SourceText {
  return {
    text,
    title: null,
    byline: null,
    publisher: null,
    date: null,
    url: null,
    language: null,
    pages: null,
  };
}
