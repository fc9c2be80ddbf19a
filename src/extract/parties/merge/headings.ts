import type { Candidate } from '#extract/parties/names/candidate.ts';
import type { NameBook } from './name-book.ts';

/** Words of the longest name that is looked for. */
const longest = 5;

/** Finds names known from the text in a run of a heading, where every word has a capital: the longest first. */
export function recognise(heading: Candidate, book: NameBook): void {
  const { words } = heading;
  let from = 0;
  while (from < words.length) from += nameAt(heading, from, book) || 1;
}

/** How many words the name has that begins at a word of the heading; 0 where none does. */
function nameAt(heading: Candidate, from: number, book: NameBook): number {
  const { words } = heading;
  for (let length = Math.min(longest, words.length - from); length > 0; length--) {
    const part = partOf(heading, from, from + length);
    const bearers = part ? book.calledShort(part) : [];
    if (!part || bearers.length === 0) continue;
    book.attach(part, bearers);
    return length;
  }
  return 0;
}

/** The words `from` to `to` (exclusive) of a run as a name of their own. */
export function partOf(run: Candidate, from: number, to: number): Candidate | null {
  const words = run.words.slice(from, to);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return null;
  return {
    ...run,
    start: first.start,
    end: last.end,
    from: first.from,
    to: last.to,
    words,
    forms: words.map(({ form }) => form),
    suffix: null,
    honorific: null,
    title: [],
    possessive: last.possessive,
  };
}
