/** A date as far as the text states it; what it does not state is null. */
export type StatedDate = { asWritten: string; year: number | null; month: number | null; day: number | null };

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);
const weekdays = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun`.split(
    ' ',
  ),
);
const ordinal = /^(\d{1,2})(?:st|nd|rd|th)?$/;
const year = /^(?:1[89]|20)\d\d$/;
const parts = /[\p{L}\p{N}]+/gu;
const numeric = /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{2,4})$/;

type Part = { text: string; start: number; end: number };

/**
 * The date that stands in a line, which may be "Thursday, December 7", "7 Dec 2015", "2015-12-07" or
 * "07/12/2015" (of which only the year is sure). Null where there is none, or where the line states
 * more than one. `rest` are the line's other words, in lower case.
 */
export function readDate(line: string): { date: StatedDate; rest: string[] } | null {
  return readNumericDate(line) ?? readWrittenDate(line);
}

function readWrittenDate(line: string): { date: StatedDate; rest: string[] } | null {
  const words = partsOf(line);
  const at = words.findIndex(({ text }) => monthOf(text) !== null);
  const isDayFirst = dayOf(words[at - 1]) !== null;
  const [month, day] = [words[at], words[isDayFirst ? at - 1 : at + 1]];
  if (!month || !day || dayOf(day) === null) return null;
  const [first, afterDay] = isDayFirst ? [at - 1, at + 1] : [at, at + 2];
  const stated = year.test(words[afterDay]?.text ?? '') ? words[afterDay] : undefined;
  const from = weekdays.has(words[first - 1]?.text ?? '') ? first - 1 : first;
  const to = stated ? afterDay + 1 : afterDay;
  const date = {
    asWritten: line.slice(words[from]?.start, words[to - 1]?.end),
    year: stated ? Number(stated.text) : null,
    month: monthOf(month.text),
    day: dayOf(day),
  };
  const rest = words.toSpliced(from, to - from).map(({ text }) => text);
  // "may" and "march" stand in sentences too; two dates are none.
  return rest.some((word) => monthOf(word) !== null && word !== 'may') ? null : { date, rest };
}

function partsOf(line: string): Part[] {
  return Array.from(line.matchAll(parts), ({ 0: text, index }) => ({
    text: text.toLowerCase(),
    start: index,
    end: index + text.length,
  }));
}

/** Year first is sure; elsewhere a number above 12 tells day and month apart, and nothing else does. */
function readNumericDate(line: string): { date: StatedDate; rest: string[] } | null {
  const words = line.split(/\s+/);
  const at = words.findIndex((word) => numeric.test(word));
  const asWritten = words[at];
  const match = asWritten === undefined ? null : numeric.exec(asWritten);
  if (!match || asWritten === undefined) return null;
  const [first = 0, second = 0, third = 0] = match.slice(1).map(Number);
  const rest = words.toSpliced(at, 1).map((word) => word.toLowerCase());
  const date = first > 31 ? dated(first, second, third) : dayAndMonth(first, second, third);
  return date && { date: { asWritten, ...date }, rest };
}

function dayAndMonth(first: number, second: number, third: number): Omit<StatedDate, 'asWritten'> | null {
  if (third < 1800) return null;
  if (first > 12) return dated(third, second, first);
  return second > 12 ? dated(third, first, second) : { year: third, month: null, day: null };
}

function dated(stated: number, month: number, day: number): Omit<StatedDate, 'asWritten'> | null {
  const isDate = stated >= 1800 && stated < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return isDate ? { year: stated, month, day } : null;
}

/** A month, written out or by its first letters: "sep", "sept". */
function monthOf(word: string): number | null {
  if (word.length < 3) return null;
  const index = months.findIndex((month) => (word.length > 4 ? month === word : month.startsWith(word)));
  return index === -1 ? null : index + 1;
}

function dayOf(part: Part | undefined): number | null {
  const day = Number(ordinal.exec(part?.text ?? '')?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : null;
}
