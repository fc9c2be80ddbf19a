/** Runs of backticks by their length, each with its places from the last to the first. */
export type CodeRuns = ReadonlyMap<number, number[]>;

/** What is shown of code, `end` exclusive, and where the text goes on after it. */
type Code = { start: number; end: number; after: number };

const language = /[\w+-]*\n/y;
const fence = 3;

/** Finds every run of backticks. */
export function codeRuns(text: string): CodeRuns {
  const runs = new Map<number, number[]>();
  for (const { 0: run, index } of [...text.matchAll(/`+/g)].reverse()) {
    const places = runs.get(run.length);
    if (places) places.push(index);
    else runs.set(run.length, [index]);
  }
  return runs;
}

/**
 * The code that begins at this place and ends at the next run of as many backticks; null where there is
 * none. Of `runs` those before this place are dropped, since reading only goes forward.
 */
export function codeAt(text: string, at: number, runs: CodeRuns): Code | null {
  if (text[at] !== '`' || text[at - 1] === '`') return null;
  let start = at;
  while (text[start] === '`') start++;
  const length = start - at;
  const places = runs.get(length) ?? [];
  while (places.length > 0 && (places.at(-1) ?? 0) <= at) places.pop();
  const end = places.at(-1);
  if (end === undefined) return null;
  return { start: length === fence ? endOfLanguage(text, start) : start, end, after: end + length };
}

/** The first line of a block of code may name its language, which is not shown. */
function endOfLanguage(text: string, at: number): number {
  language.lastIndex = at;
  return at + (language.exec(text)?.[0].length ?? 0);
}
