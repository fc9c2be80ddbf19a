import type { ComparedWord } from './words.ts';

/** A text with its words. */
export type Worded = { text: string; words: readonly ComparedWord[] };

/** What a newspaper puts at the end of quoted words, whether or not they were said with it. */
const finalStop = /[.,]$/u;

/**
 * Whether a text stands in a source as it is, its first word at the source's word `from`; white space is
 * one blank, and a comma or full stop at the very end is nobody's. At `seams`, offsets at which parts of the
 * source meet, only words count.
 */
export function isVerbatim(asked: Worded, source: Worded, from: number, seams: readonly number[]): boolean {
  const { words } = asked;
  const [first, last] = [words[0], words.at(-1)];
  const [begin, end] = [source.words[from], source.words[from + words.length - 1]];
  if (!first || !last || !begin || !end) return false;
  for (const [at, word] of words.entries()) {
    const other = source.words[from + at];
    if (!other || rawOf(asked.text, word) !== rawOf(source.text, other)) return false;
    const [next, otherNext] = [words[at + 1], source.words[from + at + 1]];
    if (!next || !otherNext) continue;
    const isSeam = seams.some((seam) => other.end <= seam && seam <= otherNext.start);
    const [gap, otherGap] = [
      asked.text.slice(word.end, next.start),
      source.text.slice(other.end, otherNext.start),
    ];
    if (!isSeam && oneLine(gap) !== oneLine(otherGap)) return false;
  }
  const lead = oneLine(asked.text.slice(0, first.start)).trimStart();
  const trail = oneLine(asked.text.slice(last.end)).trimEnd().replace(finalStop, '');
  return (
    oneLine(source.text.slice(0, begin.start)).endsWith(lead) &&
    oneLine(source.text.slice(end.end)).startsWith(trail)
  );
}

function rawOf(text: string, { start, end }: ComparedWord): string {
  return text.slice(start, end);
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
