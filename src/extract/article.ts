import { type LaidOutBlock, type LayoutFindings, layOut } from '#extract/layout/lay-out.ts';
import { longestPassage } from '#model/span.ts';
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
 * around its article ("Advertisement", a comment form) or above it (a byline, a date): it has no tokens,
 * and neither have such lines inside of a paragraph, so that nothing is taken from them.
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
  layout: LayoutFindings;
  paragraphs: readonly Paragraph[];
  sentences: readonly Sentence[];
  tokens: readonly Token[];
};

/** No document can hold a paragraph longer than a passage: nothing is taken from it either. */
const unread: LaidOutBlock = { role: 'furniture', flows: [] };

/** Reads any text: its paragraphs, sentences and words. Never throws; linear in the text's length. */
export function readArticle(text: string): Article {
  const ranges = paragraphRanges(text);
  const { findings, blocks } = layOut(text, ranges);
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  for (const [index, range] of ranges.entries()) {
    const from = tokens.length;
    const { role, flows } = range.end - range.start > longestPassage ? unread : (blocks[index] ?? unread);
    for (const flow of flows) {
      for (const sentence of readFlow(text, flow)) {
        const [begin, finish] = [sentence[0], sentence.at(-1)];
        if (!begin || !finish) continue;
        const first = tokens.length;
        for (const token of sentence) tokens.push(token);
        const { start, end } = { start: begin.start, end: finish.end };
        sentences.push({ start, end, from: first, to: tokens.length, paragraph: index });
      }
    }
    paragraphs.push({ ...range, number: index + 1, role, from, to: tokens.length });
  }
  return { text, layout: findings, paragraphs, sentences, tokens };
}

/** Where the tokens `from` to `to` (exclusive) stand in the text; null where there are none. */
export function tokenRange({ tokens }: Pick<Article, 'tokens'>, from: number, to: number): Range | null {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last && to > from ? { start: first.start, end: last.end } : null;
}

/** The words of one flow, sentence by sentence; where it was wrapped does not part sentences. */
function readFlow(text: string, { start, end }: Range): Token[][] {
  const flow = text.slice(start, end);
  return tagTokens(flow.replace(/[\r\n]/g, ' ')).map((sentence) =>
    sentence.map((token) => {
      const word = flow.slice(token.start, token.end);
      return {
        start: start + token.start,
        end: start + token.end,
        text: word,
        form: foldForm(word),
        tag: token.tag,
      };
    }),
  );
}
