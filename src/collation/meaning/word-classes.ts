import { isAmount } from '#collation/variants/amounts.ts';
import { spellOut } from '#collation/variants/contractions.ts';
import { errorsBetween } from '#collation/variants/misspelling.ts';
import type { Differences, Exchange, Placed } from './differences.ts';

/** Folded words, and what each of them says: words of one meaning are one. */
type WordClass = ReadonlyMap<string, string>;

/** "Some" for "all", and how near a number is. */
export const quantifiers = meanings(
  `all; every everyone everybody everything each; both; most mostly majority; many; much; several; some someone
  somebody something; few; fewer less; more; half; any anyone anybody anything; minority; always; often; sometimes;
  usually generally; occasionally; only; almost nearly; entire entirely whole
  wholly; partly partially`,
);

/** How near a number is, or which way it goes: "about" and "over" say so before one only. */
export const qualifiers = meanings(
  'about around roughly approximately; over above more; under below less fewer; nearly almost; least; up; down',
);

/** "May" for "will". */
export const modals = meanings(
  `will shall; would; should ought; can; could; may might; must; likely probably; possibly perhaps maybe;
  certainly definitely surely undoubtedly; unlikely`,
);

/** What was alleged stays alleged. */
export const statuses = meanings(
  `alleged allegedly allegation allegations; suspected suspect suspects suspicion; accused; reportedly; apparently;
  supposedly; purported purportedly; charged; convicted conviction; guilty; acquitted; cleared; confirmed; admitted`,
);

function meanings(groups: string): WordClass {
  const lists = groups.split(';').map((group) => group.trim().split(/\s+/));
  return new Map(lists.flatMap((words) => words.map((word) => [word, words[0] ?? word] as const)));
}

/** Whether the words asked for have other words of a class than the source, or the source had more. */
export function changesClass(
  { exchanged, gained, lost }: Differences,
  words: WordClass,
  counts: (placed: Placed) => boolean = () => true,
): boolean {
  const changed = exchanged.filter((exchange) => !isMisspelt(exchange, words));
  const asked = [...gained, ...changed.map(({ query }) => query)];
  const found = [...lost, ...changed.map(({ source }) => source)];
  return sayings(asked.filter(counts), words) !== sayings(found.filter(counts), words);
}

/** "More than 20" says what "over 20" says, and "more" alone what it is. */
export function isNoQualifier(placed: Placed): boolean {
  return !qualifiers.has(placed.word.form) || !isBeforeNumber(placed);
}

/** Whether a number stands behind a word, or after "than". */
export function isBeforeNumber({ at, among }: Placed): boolean {
  return among.slice(at + 1, at + 3).some(({ form }) => isAmount(form));
}

/** A misspelt word says what it was meant to say, unless it is another of the class. */
function isMisspelt({ query, source }: Exchange, words: WordClass): boolean {
  return !words.has(query.word.form) && errorsBetween(query.word, source.word) !== null;
}

function sayings(placed: readonly Placed[], words: WordClass): string {
  return placed
    .flatMap(({ word, at }) => (word.capital && at > 0 ? [] : spellOut(word.form)))
    .flatMap((form) => words.get(form) ?? [])
    .sort()
    .join(' ');
}
