/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export type Range = { start: number; end: number };
