import type { Sentence } from '#extract/article.ts';
import type { Cue } from '#extract/cues/cue.ts';
import type { Subject } from '#extract/cues/subject.ts';
import type { Reading } from './reading.ts';

/** Tokens `from` to `to` (exclusive) of the article. */
export type TokenSpan = { from: number; to: number };

/**
 * How what is said stands to its cue. clause: "Holm said that …"; object: "Holm criticised …"; before:
 * "…, Holm said"; around: "…, Holm said, …"; as: "…, as Holm said"; phrase: "according to Holm, …".
 */
export type Pattern = 'clause' | 'object' | 'before' | 'around' | 'as' | 'phrase';

/** A cue in its sentence, with who is the source of what it introduces. */
export type Introduction = { cue: Cue; sentence: Sentence; source: Subject };

/** What may be said: the words, and how they stand to their cue. */
export type Content = { pattern: Pattern; content: readonly TokenSpan[] };

/** Words that may be somebody's statement, before it is judged whether they are. */
export type Candidate = Introduction & Content;

/** Finds what a cue introduces in one place; null where nothing stands there. */
export type ContentFinder = (reading: Reading, introduction: Introduction) => Content | null;
