import type { Atom } from '#extract/figures/atoms.ts';
import type { Draft, Reading, Refiner, Stretch } from '#extract/figures/draft.ts';
import { readNounPhrase } from '#extract/figures/noun-phrase.ts';
import { readSubject, readWholePhraseBefore } from '#extract/figures/noun-phrase-before.ts';
import { isMonth, weekdays } from '#extract/figures/units/calendar.ts';
import { isHyphen, isOneOf, isWord } from '#extract/figures/words.ts';
import { wordSet } from '#extract/word-set.ts';
import { directions } from './change-words.ts';
import { readMultiplied } from './multiples.ts';

/** What the figure counts or measures, verbatim: "victims of theft", "core inflation", "men aged 18 to 34". */
export const readCounts: Refiner = (drafts, reading) => {
  const read: Draft[] = [];
  for (const draft of drafts) {
    const last = read.at(-1);
    const earlier = last && isEarlierLevel(draft, last, reading.atoms);
    if (earlier) read.push({ ...draft, unit: last.unit, unitKind: 'shared', counts: last.counts });
    else read.push({ ...draft, counts: countsOf(draft, last, reading) });
  }
  return read;
};

/** "716 homes, down from | almost 1,500": the same was counted before. */
function isEarlierLevel(draft: Draft, last: Draft, atoms: readonly Atom[]): boolean {
  const at = Math.min(draft.from, draft.qualifier?.from ?? draft.from);
  const compared = isWord(atoms[at - 1], 'from') && isWord(atoms[at - 2], 'up', 'down');
  return compared && draft.unit === null && draft.style !== 'share' && last.unitKind === 'noun';
}

function countsOf(draft: Draft, last: Draft | undefined, reading: Reading): string | null {
  const { atoms } = reading;
  if (last && isConversion(draft, last, atoms)) return last.counts;
  if (draft.style === 'multiple') {
    const multiplied = readMultiplied(atoms, draft);
    return multiplied && wordsOf(multiplied, reading);
  }
  const level = draft.unit === 'point' && draft.sense !== '=' && draft.sense !== '~';
  const after =
    (level ? null : countedPhrase(draft, atoms)) ?? measuredAfter(draft, atoms) ?? predicate(draft, atoms);
  if (after) return wordsOf(after, reading);
  if (isDuration(draft)) return null;
  const before = measuredBefore(draft, atoms);
  if (!before) return null;
  return last && before.to > last.from && before.from < last.whole.to
    ? last.counts
    : wordsOf(before, reading);
}

/** "190 points, or 0.6%", "100 kilometres (60 miles)": the same once more. */
function isConversion(draft: Draft, last: Draft, atoms: readonly Atom[]): boolean {
  if (draft.phrase !== null || draft.unit === last.unit) return false;
  const at = last.whole.to;
  if (isWord(atoms[at], '(', '/')) return draft.from === at + 1;
  return (
    isWord(atoms[isWord(atoms[at], ',') ? at + 1 : at], 'or') &&
    draft.from <= at + 3 &&
    draft.unitKind === last.unitKind
  );
}

const spans = wordSet('second minute hour day week month year decade century');
const isDuration = ({ unit }: Draft) => spans.has(unit ?? '');

const longestPredicate = 10;

/** "The majority | lived with a partner", "tens of thousands | who pay": what is told of those counted. */
function predicate({ unit, style, whole }: Draft, atoms: readonly Atom[]): Stretch | null {
  const next = atoms[whole.to];
  const told = next?.tag === 'VERB' || next?.tag === 'AUX' || isWord(next, 'who', 'that', 'which');
  if (unit !== null || (style !== 'share' && style !== 'vague') || !told) return null;
  let to = whole.to;
  while (to < whole.to + longestPredicate && atoms[to] && atoms[to]?.kind !== 'mark') to += 1;
  return { from: whole.to, to };
}

const longest = 160;

function wordsOf({ from, to }: Stretch, { text, atoms }: Reading): string {
  const start = atoms[from]?.start ?? 0;
  return text.slice(start, Math.min(start + longest, atoms[to - 1]?.end ?? start)).replace(/\s+/g, ' ');
}

function countedPhrase({ phrase }: Draft, atoms: readonly Atom[]): Stretch | null {
  return phrase && { from: phrase.from, to: endWithComplement(atoms, phrase.to) };
}

const articles = wordSet('the a an its his her their our my all those these total');

/** "victims | of contact abuse", "men | aged 18 to 34" */
function endWithComplement(atoms: readonly Atom[], to: number): number {
  if (!isWord(atoms[to], 'of')) return to;
  const start = skipArticles(atoms, to + 1);
  return readNounPhrase(atoms, start)?.to ?? to;
}

function skipArticles(atoms: readonly Atom[], at: number): number {
  return isOneOf(atoms[at], articles) ? at + 1 : at;
}

/** "0.6 per cent | fee", "60% of the | workers", "$12,000 for a | roof", "278kg | tuna" */
function measuredAfter(draft: Draft, atoms: readonly Atom[]): Stretch | null {
  const { to } = draft.whole;
  if (draft.unitKind === 'age' && to === draft.to) return null;
  const place = isHyphen(atoms[to]) ? to + 1 : to;
  const joined =
    isWord(atoms[place], 'of') ||
    (draft.unitKind === 'money' && isWord(atoms[place], 'in', 'for', 'worth', 'on', 'upon'));
  // "£500 in a grey van" was found there.
  if (isWord(atoms[place], 'in') && isWord(atoms[place + 1], 'a', 'an', 'his', 'her', 'my', 'their'))
    return null;
  if (joined && isWord(atoms[place + 1], 'exchange', 'return', 'addition', 'all', 'total', 'cash'))
    return null;
  const start = joined ? skipArticles(atoms, place + 1) : place;
  const phrase = atoms[start]?.tag === 'VERB' ? null : readNounPhrase(atoms, start);
  if (!phrase || isTime(atoms[phrase.to - 1]) || isTime(atoms[phrase.from])) return null;
  const changed = phrase.to === phrase.head + 1 ? readChanged(atoms, phrase.head) : null;
  if (changed) return changed;
  return { from: phrase.from, to: endWithComplement(atoms, phrase.to) };
}

/** "a rise in | profit": what rose, where a noun at atom `at` says that something did. */
function readChanged(atoms: readonly Atom[], at: number): Stretch | null {
  if (!directions.has(atoms[at]?.form ?? '') || !isWord(atoms[at + 1], 'in')) return null;
  const phrase = readNounPhrase(atoms, skipArticles(atoms, at + 2));
  if (!phrase || isTime(atoms[phrase.head])) return null;
  return { from: phrase.from, to: endWithComplement(atoms, phrase.to) };
}

const times = wordSet('year month week day night quarter century today yesterday tomorrow years months');
const isTime = (atom: Atom | undefined) =>
  isMonth(atom) || weekdays.has(atom?.form ?? '') || isOneOf(atom, times);

const leading = wordSet('of by up down at to from over about ( , a an the or :');

const ageWords = wordSet('at the of age ages aged average between ,');

const several = wordSet('most many some all several both half');

/** "white | males”, most aged 19": whom "most" takes up stands before the marks, or is not told. */
function beforeMarks(atoms: readonly Atom[], from: number): number {
  let at = from;
  for (let steps = 0; steps < 2 && isWord(atoms[at - 1], ',', '”', '"', '’', "'"); steps += 1) at -= 1;
  return at;
}

/** "winds of | 74 mph", "Burlington by | 2.6%", "inflation rose | 0.3%" */
function measuredBefore(draft: Draft, atoms: readonly Atom[]): Stretch | null {
  let at = Math.min(draft.from, draft.qualifier?.from ?? draft.from);
  if (draft.unitKind === 'age') {
    while (isOneOf(atoms[at - 1], ageWords)) at -= 1;
    if (isOneOf(atoms[at - 1], several)) return readWholePhraseBefore(atoms, beforeMarks(atoms, at - 1));
  }
  for (let steps = 0; steps < 3 && isOneOf(atoms[at - 1], leading); steps++) at -= 1;
  const beside = readWholePhraseBefore(atoms, at);
  const timely = beside === null || isTime(atoms[beside.to - 1]);
  if (!timely && at < draft.from && !isAside(beside, at, atoms))
    return readChanged(atoms, beside.from) ?? beside;
  return readSubject(atoms, at) ?? (timely ? null : beside);
}

/** "were on a tear, up 57%": what stands before the comma is not what rose. */
function isAside({ from }: Stretch, at: number, atoms: readonly Atom[]): boolean {
  const adjunct = atoms[from - 1]?.tag === 'ADP' || atoms[from - 2]?.tag === 'ADP';
  return isWord(atoms[at], ',') && adjunct && !isWord(atoms[from - 2], 'with');
}
