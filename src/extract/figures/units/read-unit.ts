import type { Atom } from '#extract/figures/atoms.ts';
import { isHyphen, isOneOf, isWord } from '#extract/figures/words.ts';
import { wordSet } from '#extract/word-set.ts';
import { currencyWords } from './currencies.ts';
import { isGluedSymbol, isShortSymbol, measureCalled } from './measures.ts';
import { singular } from './singular.ts';

export type UnitReading = { unit: string; to: number; kind: 'measure' | 'money' };

const longestName = 4;

/** The measure or currency that begins at atom `at`, the longest first: "percentage points", "km/h", "dollars". */
export function readUnit(atoms: readonly Atom[], at: number): UnitReading | null {
  for (let words = longestName; words > 0; words--) {
    const name = joinWords(atoms, at, words);
    const found = name && nameUnit(name, atoms[at], atoms[name.to]);
    if (found) return { ...found, to: name.to };
  }
  return null;
}

/** A letter alone is a symbol, whose case counts. */
const wordCalled = (form: string) => (form.length > 1 ? measureCalled(form) : undefined);

type Name = { text: string; plural: string; form: string };

function nameUnit({ text, plural, form }: Name, first: Atom | undefined, next: Atom | undefined) {
  if (isGluedSymbol(text) && !first?.glued) return null;
  if (text !== 'p' && isShortSymbol(text) && !first?.glued && next?.kind === 'word') return null;
  const measure = measureCalled(text) ?? wordCalled(plural) ?? wordCalled(form);
  if (measure) return { unit: measure, kind: 'measure' as const };
  const money = text === 'p' ? 'penny' : currencyWords.get(form);
  return money ? { unit: money, kind: 'money' as const } : null;
}

/** `count` words from atom `at` on, without the hyphens between them; null where there are fewer. */
function joinWords(atoms: readonly Atom[], at: number, count: number) {
  const parts: Atom[] = [];
  let to = at;
  while (parts.length < count) {
    if (parts.length > 0 && isJoint(atoms, to)) to += 1;
    const atom = atoms[to];
    if (!atom || (atom.kind === 'mark' && !/[%°º″]/.test(atom.text))) return null;
    if (atom.kind === 'digits') return null;
    parts.push(atom);
    to += 1;
  }
  const last = parts.at(-1)?.form ?? '';
  const before = parts.slice(0, -1).map(({ form }) => singular(form));
  return {
    to,
    text: parts.map((part) => part.text).join(' '),
    plural: joinSigns([...before, last]),
    form: joinSigns([...before, singular(last)]),
  };
}

const joinSigns = (words: readonly string[]) => words.join(' ').replace(/^([°º]) /, '$1');

/** The hyphen of "pound-feet". */
function isJoint(atoms: readonly Atom[], at: number): boolean {
  return isHyphen(atoms[at]) && atoms[at]?.glued === true && atoms[at + 1]?.glued === true;
}

const periods = wordSet('second minute hour day week month year decade century quarter');
/** What prices are often given for. */
const traded = wordSet('barrel ounce gallon litre liter ton tonne pound kilo share pint head mile person');
const articles = wordSet('a an each every');

/** The "per hour", "a month", "/cm2" after a unit, as "per hour"; null where there is none. */
export function readRate(atoms: readonly Atom[], at: number): { unit: string; to: number } | null {
  const start = isJoint(atoms, at) ? at + 1 : at;
  const place = isJoint(atoms, start + 1) ? start + 2 : start + 1;
  const [first, second] = [atoms[start], atoms[place]];
  if (!second) return null;
  if (isWord(first, '/') && first?.glued && second.kind === 'word') {
    const measure = readUnit(atoms, place);
    const unit = second.form === 's' ? 'second' : (measure?.unit ?? second.form);
    return { unit: `per ${unit}`, to: measure?.to ?? place + 1 };
  }
  if (isWord(first, 'per') && second.kind === 'word' && !isWord(second, 'cent', 'every', 'each')) {
    const measure = readUnit(atoms, place);
    return { unit: `per ${measure?.unit ?? singular(second.form)}`, to: measure?.to ?? place + 1 };
  }
  if (!isOneOf(first, articles)) return null;
  const isPeriod = periods.has(second.form) || traded.has(second.form);
  return isPeriod && !isWord(atoms[place + 1], 'ago', 'later', 'earlier', 'before', 'after')
    ? { unit: `per ${second.form}`, to: place + 1 }
    : null;
}
