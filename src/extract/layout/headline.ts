import type { Range } from '#extract/range.ts';
import { endsSentence } from './flows.ts';
import type { Unit } from './unit.ts';

const longestHeadline = 200;
/** A sentence as short as this may be a headline with a full stop. */
const mostWords = 26;
const innerEnd = /[\p{Ll}\d]\.["”'’]? +\p{Lu}/u;
const shortForms = /\b(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|vs|v|No)\./gu;
const abbreviatedEnd = /(?:^|[\s.])\p{Lu}\.$/u;
/** "MR. SANDS: It will not." */
const transcriptLabel = /^(?:[QA]|(?:MR|MRS|MS|DR|SEN|REP|GOV|SIR|LORD|LADY|THE)\.? [\p{Lu}. ]{1,40}): /u;
/** "HARBOURTON (Agency) — The council …", "HARBOURTON, May 3 - The council …" */
const dateline =
  /^\p{Lu}[\p{Lu}., '’]{1,40} (?:[A-Z][a-z]{2,8}\.? \d{1,2} )?(?:\([^()]{2,30}\) )?(?:[-–—―]|--) \p{Lu}/u;
const label = /^headline: /i;
/** Headlines tell in the present; the sentences of an article do not. */
const told = new Set(['said', 'told', 'was', 'were', 'had']);

/**
 * The headline, without a final full stop; one that ends in a semicolon goes on in the next line of its
 * block. `units` are those of the article without what stands around it, from its beginning; there is
 * no headline where nothing follows it. Null where the first unit reads as a sentence of the article.
 */
export function findHeadline(units: readonly Unit[]): Range | null {
  const [first, second, third] =
    units[0] && units[1] && isSection(units[0], units[1]) ? units.slice(1) : units;
  if (!first || !second || !isHeadline(first)) return null;
  const goesOn = first.text.endsWith(';') && second.block === first.block && third !== undefined;
  const last = goesOn ? second : first;
  const withoutStop = /[^.]\.$/u.test(last.text) && !abbreviatedEnd.test(last.text) ? 1 : 0;
  const start = first.start + (label.exec(first.text)?.[0].length ?? 0);
  return { start, end: last.end - withoutStop };
}

/** Pages name the section above the headline: "Libraries". */
function isSection(first: Unit, second: Unit): boolean {
  const [words, following] = [first, second].map(({ text }) => text.split(' ').length);
  const isLabel = (words ?? 0) <= 2 && !/[\p{P}\p{N}]/u.test(first.text);
  return isLabel && (following ?? 0) >= 4 && !endsSentence(second.text) && isHeadline(second);
}

function isHeadline({ text, form }: Unit): boolean {
  if (text.length > longestHeadline || text.endsWith(':') || text.endsWith(',')) return false;
  if (transcriptLabel.test(text)) return false;
  if (!endsSentence(text)) return !innerEnd.test(text.replace(shortForms, ''));
  if (inTitleCase(text)) return true;
  if (dateline.test(text)) return false;
  const words = form.split(' ');
  const isOne = !innerEnd.test(text.replace(shortForms, ''));
  return isOne && words.length <= mostWords && !words.some((word) => told.has(word));
}

function inTitleCase(text: string): boolean {
  const words = text.split(' ').filter((word) => word.length > 3);
  return words.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length > words.length * 0.7;
}
