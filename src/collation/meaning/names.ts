import { isAmount } from '#collation/variants/amounts.ts';
import { errorsBetween } from '#collation/variants/misspelling.ts';
import type { Differences, Exchange, Placed } from './differences.ts';

/** Words that stand for somebody without naming them, or are written large by themselves. */
const noNames = new Set(
  `i i'm i've i'll i'd me my he him his she her hers they them their theirs it its we us our you your who whom
  this that these those mr mrs ms miss dr sir lady lord prof professor the a an`.split(/\s+/),
);

/** Tells whether a folded word is somebody's or something's name wherever it stands. */
export type KnowsNames = (form: string) => boolean;

/** Whether another name, or none, stands in a name's place, or a name where the source has none. */
export function changesName({ exchanged, gained, lost, beside }: Differences, isName: KnowsNames): boolean {
  const elsewhere = [...lost, ...beside];
  const asked = [...gained, ...exchanged.map(({ query }) => query)];
  const found = [...elsewhere, ...exchanged.map(({ source }) => source)];
  const named = (placed: Placed) =>
    isNamed(placed, isName) && !isMovedOpener(placed, { asked, found }, isName);
  const isElsewhere = ({ word }: Placed) => elsewhere.some((other) => other.word.plain === word.plain);
  return (
    gained.some((placed) => named(placed) && !isElsewhere(placed)) ||
    exchanged.some((exchange) => isOtherName(exchange, named, isName))
  );
}

/**
 * Whether a word only stands in another place, and has its capital from where a sentence begins. Two names that
 * change places are others each: a name that the library knows is none of these.
 */
function isMovedOpener(
  { word, among }: Placed,
  { asked, found }: { asked: readonly Placed[]; found: readonly Placed[] },
  isName: KnowsNames,
): boolean {
  if (isName(word.form)) return false;
  return [...asked, ...found].some(
    (other) => other.among !== among && other.word.plain === word.plain && other.word.opensSentence,
  );
}

function isOtherName(
  { query, source }: Exchange,
  named: (placed: Placed) => boolean,
  isName: KnowsNames,
): boolean {
  if (noNames.has(query.word.form) || noNames.has(source.word.form)) return named(query);
  if (!named(query) && !named(source)) return false;
  return !isMisspelt({ query, source }) || (isName(query.word.form) && isName(source.word.form));
}

/** Several errors and another first letter make another name: "Westport" is not "Eastport" misspelt. */
function isMisspelt({ query, source }: Exchange): boolean {
  const errors = errorsBetween(query.word, source.word);
  return errors !== null && (errors <= 1 || query.word.plain[0] === source.word.plain[0]);
}

/** A capital tells only inside a sentence, and in a text that is not all in capitals. */
function isNamed({ word, at, among }: Placed, isName: KnowsNames): boolean {
  if (noNames.has(word.form) || isAmount(word.form)) return false;
  if (isName(word.form)) return true;
  if (!word.capital || at === 0 || word.opensSentence) return false;
  const capitals = among.filter(({ capital }) => capital).length;
  return capitals * 2 <= among.length;
}
