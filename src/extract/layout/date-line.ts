import type { Range } from '#extract/range.ts';
import { readDate, type StatedDate } from './stated-date.ts';
import type { Unit } from './unit.ts';

export type FoundDate = StatedDate & { at: Range };

const longestLine = 90;
/** What may stand beside a date in a line that is nothing but its date. */
const companions = new Set(
  `published posted first date dated issued filed created on at the of edition
  am pm a p m gmt bst utc est edt et cst cdt pst pdt cet ist`.split(/\s+/),
);
/** A line that says when the text was changed gives way to one that says when it appeared. */
const changes = new Set('updated update last modified edited'.split(' '));
const clock = /^\d{1,4}(?:h|am|pm)?$/;
const separators = /[^\p{L}\p{N}]+/u;

/** The date that a line states, if it states nothing else. `changed` where it is that of a change. */
export function readDateLine(unit: Unit): { date: FoundDate; changed: boolean } | null {
  if (unit.text.length > longestLine) return null;
  const found = readDate(unit.text);
  if (!found) return null;
  const rest = found.rest
    .join(' ')
    .split(separators)
    .filter((word) => word !== '');
  if (!rest.every((word) => companions.has(word) || changes.has(word) || clock.test(word))) return null;
  return { date: placed(found.date, unit), changed: rest.some((word) => changes.has(word)) };
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
  const dash = head.search(/ (?:[-–—―]|--) /u);
  const place = head.slice(0, head.search(/[,(\d]|$/u)).trim();
  if (dash === -1 || place.length < 3 || place !== place.toUpperCase()) return null;
  const found = readDate(head.slice(0, dash));
  return found && placed(found.date, unit);
}

function placed(date: StatedDate, unit: Unit): FoundDate {
  const start = unit.start + unit.text.indexOf(date.asWritten);
  return { ...date, at: { start, end: start + date.asWritten.length } };
}
