import type { Sentence } from '#extract/article.ts';
import type { Cue } from '#extract/cues/cue.ts';
import type { Subject } from '#extract/cues/subject.ts';

/** Tokens `from` to `to` (exclusive) of the article. */
export type TokenSpan = { from: number; to: number };

/** How what is said stands to its cue. */
export type Pattern = 'clause' | 'object' | 'before' | 'around' | 'as' | 'phrase';

/** Words that may be somebody's statement, before it is judged whether they are. */
export type Candidate = {
  pattern: Pattern;
  cue: Cue;
  sentence: Sentence;
  source: Subject;
  content: readonly TokenSpan[];
};
