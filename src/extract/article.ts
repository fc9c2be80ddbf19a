import { paragraphRanges } from '#text/paragraphs.ts';
import { foldForm } from '#text/words.ts';
import type { Range } from './range.ts';
import { type PartOfSpeech, tagTokens } from './tagger.ts';

/** A word or a mark of the text. `form` is folded: lower case, no accents, straight apostrophes. */
export type Token = Range & { text: string; form: string; tag: PartOfSpeech };

/** Tokens `from` to `to` (exclusive) of the article. */
export type Sentence = Range & { from: number; to: number; paragraph: number };

/**
 * A block of the text, counted from 1 as readers and citations count. Furniture is what a page has
 * around its article ("Advertisement", a comment form): nothing is taken from it.
 */
export type Paragraph = Range & {
  number: number;
  role: 'title' | 'body' | 'furniture';
  /** Tokens `from` to `to` (exclusive) of the article. */
  from: number;
  to: number;
};

/** A text as the finders read it. Every offset counts UTF-16 units of `text`. */
export type Article = {
  text: string;
  paragraphs: readonly Paragraph[];
  sentences: readonly Sentence[];
  tokens: readonly Token[];
};

/** Reads any text: its paragraphs, sentences and words. Never throws; linear in the text's length. */
export function readArticle(text: string): Article {
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  for (const [index, range] of paragraphRanges(text).entries()) {
    const from = tokens.length;
    for (const sentence of tagTokens(text.slice(range.start, range.end))) {
      const first = tokens.length;
      for (const { start, end, tag } of sentence) {
        const word = text.slice(start + range.start, end + range.start);
        tokens.push({
          start: start + range.start,
          end: end + range.start,
          text: word,
          form: foldForm(word),
          tag,
        });
      }
      const [begin, finish] = [tokens[first], tokens.at(-1)];
      if (begin && finish && tokens.length > first) {
        sentences.push({
          start: begin.start,
          end: finish.end,
          from: first,
          to: tokens.length,
          paragraph: index,
        });
      }
    }
    paragraphs.push({ ...range, number: index + 1, role: 'body', from, to: tokens.length });
  }
  return { text, paragraphs, sentences, tokens };
}
