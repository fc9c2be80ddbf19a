/** A stretch of the article's text: UTF-16 offsets, `end` exclusive. */
export type Range = { start: number; end: number };
