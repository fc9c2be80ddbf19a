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
/** Headlines tell in the present; the sentences of an article do not. */
const told = new Set(['said', 'told', 'was', 'were', 'had']);

/**
 * The headline, without a final full stop; one that ends in a semicolon goes on in the next line of its
 * block. `units` are those of the article without what stands around it, from its beginning; there is
 * no headline where nothing follows it. Null where the first unit reads as a sentence of the article.
 */
export function findHeadline(units: readonly Unit[]): Range | null {
  const [first, second, third] = units;
  if (!first || !second || !isHeadline(first)) return null;
  const goesOn = first.text.endsWith(';') && second.block === first.block && third !== undefined;
  const last = goesOn ? second : first;
  const withoutStop = /[^.]\.$/u.test(last.text) && !abbreviatedEnd.test(last.text) ? 1 : 0;
  return { start: first.start, end: last.end - withoutStop };
}

function isHeadline({ text, form }: Unit): boolean {
  if (text.length > longestHeadline || text.endsWith(':') || text.endsWith(',')) return false;
  if (inTitleCase(text)) return true;
  if (transcriptLabel.test(text) || innerEnd.test(text.replace(shortForms, ''))) return false;
  const words = form.split(' ');
  return !endsSentence(text) || (words.length <= mostWords && !words.some((word) => told.has(word)));
}

function inTitleCase(text: string): boolean {
  const words = text.split(' ').filter((word) => word.length > 3);
  return words.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length > words.length * 0.7;
}
