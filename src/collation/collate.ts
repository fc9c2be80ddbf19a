import type { Comparison } from '#model/comparison.ts';
import { alignWhole, type Step } from './align.ts';
import { diffOf } from './diff.ts';
import { gradeOf } from './grade.ts';
import { flagsOf } from './meaning/flags.ts';
import { isVerbatim, type Worded } from './verbatim.ts';
import { withoutMarks } from './without-marks.ts';
import { readWords } from './words.ts';

/** How some words compare with a text, and where in it they stand: UTF-16 offsets, `end` exclusive. */
export type Collation = Comparison & { start: number; end: number; steps: readonly Step[] };

export type CollationSetting = {
  /** Offsets in the source at which parts meet that stand apart in the document, in order. */
  seams?: readonly number[];
  /** Whether a folded word is somebody's or something's name wherever it stands. */
  isName?: (form: string) => boolean;
};

/** A longer source is compared in its beginning alone: callers choose the stretch. */
const mostCells = 600_000;

/**
 * Lays words beside the text of a source: the whole of the query beside the stretch that it is nearest to,
 * word by word. Marks around the query count for nothing. Null where the two have nothing to compare.
 */
export function collate(query: string, source: string, setting: CollationSetting = {}): Collation | null {
  const asked = read(withoutMarks(query));
  const words = readWords(source);
  const most = Math.max(1, Math.floor(mostCells / Math.max(1, asked.words.length)));
  const found = { text: source, words: words.slice(0, most) };
  const steps = alignWhole(asked.words, found.words);
  const place = placeOf(steps, found);
  if (!place) return null;
  return {
    grade: gradeOf(steps, isVerbatim(asked, found, place.from, setting.seams ?? [])),
    diff: diffOf(steps, asked, found),
    flags: flagsOf(steps, asked, found, setting.isName ?? (() => false)),
    start: place.start,
    end: place.end,
    steps,
  };
}

function read(text: string): Worded {
  return { text, words: readWords(text) };
}

/** The stretch from the first word of the source that a step touches to the last. */
function placeOf(steps: readonly Step[], { words }: Worded) {
  const touched = steps.filter(({ source }) => source.to > source.from);
  const [first, last] = [touched[0]?.source.from, touched.at(-1)?.source.to];
  if (first === undefined || last === undefined) return null;
  const [begin, end] = [words[first], words[last - 1]];
  return begin && end ? { from: first, start: begin.start, end: end.end } : null;
}
