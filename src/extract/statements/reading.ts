import type { Article, Sentence, Token } from '#extract/article.ts';
import type { Cue } from '#extract/cues/cue.ts';
import { findCues } from '#extract/cues/find-cues.ts';
import { joinSentences } from '#extract/cues/sentence-span.ts';
import type { Range } from '#extract/range.ts';

/** An article as statements are looked for in it: everything is computed once. */
export type Reading = {
  article: Article;
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  cues: readonly Cue[];
  /** Which cue begins its group at a token, by token. */
  cueAt: ReadonlyMap<number, Cue>;
  /** How many of the tokens before each one are inside a quotation. */
  quotedBefore: Uint32Array;
  /** Whether statements end at a token, as far as that has been asked. */
  ends: Map<number, boolean>;
};

/** Reads an article; `quoted` are the stretches within quotation marks. */
export function read(article: Article, quoted: readonly Range[]): Reading {
  const sentences = joinSentences(article);
  const cues = findCues({ ...article, sentences });
  const cueAt = new Map(cues.map((cue) => [cue.group, cue]));
  return {
    article,
    tokens: article.tokens,
    sentences,
    cues,
    cueAt,
    quotedBefore: countQuoted(article, quoted),
    ends: new Map(),
  };
}

/** How many of the tokens `from` to `to` (exclusive) stand inside a quotation. */
export function quotedIn({ quotedBefore }: Reading, from: number, to: number): number {
  return (quotedBefore[to] ?? 0) - (quotedBefore[from] ?? 0);
}

function countQuoted({ tokens }: Article, stretches: readonly Range[]): Uint32Array {
  const before = new Uint32Array(tokens.length + 1);
  const spans = [...stretches].sort((one, other) => one.start - other.start);
  let next = 0;
  for (const [at, { start, end }] of tokens.entries()) {
    while ((spans[next]?.end ?? Infinity) <= start) next += 1;
    const span = spans[next];
    const inside = span !== undefined && span.start <= start && end <= span.end;
    before[at + 1] = (before[at] ?? 0) + (inside ? 1 : 0);
  }
  return before;
}
