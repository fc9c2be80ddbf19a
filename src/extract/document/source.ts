/** What is known of a source file beside what its text says by itself; null where its format states nothing. */
export type Source = {
  /** Chooses the id of the document that is made of it, once its title is known. */
  chooseId(title: string): string;
  /** The file's name, without a folder. */
  file: string;
  sha256: string;
  /** The hashes of earlier versions, oldest first. */
  earlier: readonly string[];
  /** The text that was read: well-formed, with lines that end in "\n". */
  text: string;
  title: string | null;
  byline: string | null;
  publisher: string | null;
  date: string | null;
  url: string | null;
  language: string | null;
  /** The page of each paragraph, from 1. */
  pages: readonly number[] | null;
};

/** A text that no document can be made of; the message ends a sentence that begins with the file's name. */
export class UnfitText extends Error {
  override name = 'UnfitText';
}
