import type { Range } from '#extract/range.ts';
import { readDate, type StatedDate } from './stated-date.ts';
import type { Unit } from './unit.ts';

export type FoundDate = StatedDate & { at: Range };

const longestLine = 90;
/** What may stand beside a date in a line that is nothing but its date. */
const companions = new Set(
  `published posted first date dated issued filed created released on at the of edition local time
  monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
  am pm a p m gmt bst utc est edt et cst cdt pst pdt cet ist
  pkt aest aedt nzst nzdt sast eat wat hkt sgt`.split(/\s+/),
);
/** What stands between bars beside a date, such as a section or "Our Correspondent". */
const longestLabel = 40;
const endsSentence = /[.!?]["”’']?$/u;
/** "HARBOURTON, Tuesday, March 12" as a line of its own. */
const place = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}, /u;
/** A line that says when the text was changed gives way to one that says when it appeared. */
const changes = new Set('updated update last modified edited'.split(' '));
const clock = /^\d{1,4}(?:h|am|pm)?$/;
const separators = /[^\p{L}\p{N}]+/u;

/**
 * The date that a line states, if it states nothing else but labels between bars ("News | 3 May") or a
 * place. `changed` where it is that of a change. Of the parts between bars, "Published: 3 May | Updated:
 * 4 May", the first date counts that is not.
 */
export function readDateLine(unit: Unit): { date: FoundDate; changed: boolean } | null {
  if (unit.text.length > longestLine) return null;
  const written = unit.text.split(/[|•·]/u);
  const parts = written.map(readPart);
  const dates = parts.flatMap((part) => part?.date ?? []);
  const isDateLine = written.every((part, at) => parts[at] !== null || isLabel(part));
  const stated = dates.find(({ changed }) => !changed) ?? dates[0];
  return isDateLine && stated ? { date: placed(stated.date, unit), changed: stated.changed } : null;
}

/** What is no date, but no sentence either. */
function isLabel(part: string): boolean {
  const text = part.trim();
  return text.length <= longestLabel && !/\d/.test(text) && !endsSentence.test(text);
}

type DatePart = { date: { date: StatedDate; changed: boolean } | null };

/** Null where a part holds more than a date, the time of day and words like "published", after a place. */
function readPart(part: string): DatePart | null {
  const text = part.trim();
  return readBare(text) ?? readBare(text.slice(place.exec(text)?.[0].length ?? 0));
}

function readBare(text: string): DatePart | null {
  const found = readDate(text);
  const rest = found ? found.rest.join(' ') : text.toLowerCase();
  const words = rest.split(separators).filter((word) => word !== '');
  if (!words.every((word) => companions.has(word) || changes.has(word) || clock.test(word))) return null;
  return { date: found && { date: found.date, changed: words.some((word) => changes.has(word)) } };
}

/** The date that stands in a line after an offset: "By Ann Moss | 3 May 2004". */
export function readDateAfter(unit: Unit, offset: number): FoundDate | null {
  const found = readDate(unit.text.slice(offset - unit.start));
  return found && placed(found.date, unit);
}

/**
 * The date of a dateline, which is in capitals: "HARBOURTON, July 19 (Agency) — The council …". It is
 * the only date before the dash.
 */
export function readDateline(unit: Unit): FoundDate | null {
  const head = unit.text.slice(0, longestLine);
  const dash = head.search(/[–—―]|--| - /u);
  const before = head.slice(0, Math.max(dash, 0));
  const town = before.slice(0, before.search(/[,(\d]|$/u)).trim();
  if (town.length < 3 || town !== town.toUpperCase() || /\s\p{Ll}/u.test(before)) return null;
  const found = readDate(before);
  return found && placed(found.date, unit);
}

function placed(date: StatedDate, unit: Unit): FoundDate {
  const start = unit.start + unit.text.indexOf(date.asWritten);
  return { ...date, at: { start, end: start + date.asWritten.length } };
}
