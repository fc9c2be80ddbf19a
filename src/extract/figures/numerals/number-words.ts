import type { Atom } from '#extract/figures/atoms.ts';
import { isHyphen, isWord } from '#extract/figures/words.ts';
import type { NumeralFinder } from './numeral.ts';
import { cardinals, scales } from './words.ts';

type Part = { to: number; value: number };

/** "three", "twenty-five", "two hundred and six", "a dozen", "half a million", "two and a half". */
export const readNumberWords: NumeralFinder = (atoms, at) => {
  const half = readHalfScale(atoms, at);
  const part = half ?? readCardinal(atoms, at);
  if (!part) return null;
  return { from: at, to: part.to, value: part.value, factor: scaleOf(atoms, part.to), style: 'words' };
};

/** The scale with which the words end: a thousand for "two thousand". */
const scaleOf = (atoms: readonly Atom[], to: number) => scales.get(atoms[to - 1]?.form ?? '') ?? 1;

/** "half a million" */
function readHalfScale(atoms: readonly Atom[], at: number): Part | null {
  if (!isWord(atoms[at], 'half', 'quarter')) return null;
  const article = isHyphen(atoms[at + 1]) ? at + 2 : isWord(atoms[at + 1], 'of') ? at + 2 : at + 1;
  const to = isWord(atoms[article], 'a') ? article + 1 : article;
  const scale = scales.get(atoms[to]?.form ?? '');
  if (scale === undefined) return null;
  return { to: to + 1, value: scale * (isWord(atoms[at], 'half') ? 1 / 2 : 1 / 4) };
}

function readCardinal(atoms: readonly Atom[], at: number): Part | null {
  let part = readBelowHundred(atoms, at) ?? readOneScale(atoms, at);
  if (!part) return null;
  let [total, current] = [0, part.value];
  let to = part.to;
  for (;;) {
    const scaled = readNextScale(atoms, to);
    if (scaled) {
      if (scaled.value > 100) {
        total += current * scaled.value;
        current = 0;
      } else {
        current *= scaled.value;
      }
      to = scaled.to;
      continue;
    }
    part = total + current >= 100 ? readRest(atoms, to) : null;
    if (!part || (current > 0 && part.value >= 100) || (current === 0 && part.value >= total)) break;
    current += part.value;
    to = part.to;
  }
  return withHalf(atoms, { to, value: total + current });
}

/** "a hundred": the article counts as one; "the dozen states". */
function readOneScale(atoms: readonly Atom[], at: number): Part | null {
  const definite = isWord(atoms[at - 1], 'the', 'its', 'their', 'last', 'past', 'per');
  if (definite && isWord(atoms[at], 'dozen')) return { to: at + 1, value: 12 };
  const scale = isWord(atoms[at], 'a') ? scales.get(atoms[at + 1]?.form ?? '') : undefined;
  return scale === undefined ? null : { to: at + 2, value: scale };
}

function readBelowHundred(atoms: readonly Atom[], at: number): Part | null {
  const tens = cardinals.get(atoms[at]?.form ?? '');
  if (tens === undefined) return null;
  const next = isHyphen(atoms[at + 1]) ? at + 2 : at + 1;
  const ones = cardinals.get(atoms[next]?.form ?? '');
  const joined = tens >= 20 && ones !== undefined && ones > 0 && ones < 10;
  return joined ? { to: next + 1, value: tens + ones } : { to: at + 1, value: tens };
}

function readNextScale(atoms: readonly Atom[], at: number): Part | null {
  const next = isHyphen(atoms[at]) ? at + 1 : at;
  const value = scales.get(atoms[next]?.form ?? '');
  return value === undefined ? null : { to: next + 1, value };
}

/** The "and six" of "two hundred and six". */
function readRest(atoms: readonly Atom[], at: number): Part | null {
  const from = isWord(atoms[at], 'and') ? at + 1 : at;
  return readBelowHundred(atoms, from);
}

/** "two and a half million", "two-and-a-half years", "a million and a half" */
function withHalf(atoms: readonly Atom[], part: Part): Part {
  const and = afterHyphen(atoms, part.to);
  const article = afterHyphen(atoms, and + 1);
  const place = afterHyphen(atoms, article + 1);
  const fraction = isWord(atoms[place], 'half') ? 1 / 2 : isWord(atoms[place], 'quarter') ? 1 / 4 : 0;
  if (!fraction || !isWord(atoms[and], 'and') || !isWord(atoms[article], 'a', 'one')) return part;
  const scaled = readNextScale(atoms, place + 1);
  if (scaled) return { to: scaled.to, value: (part.value + fraction) * scaled.value };
  const unit = [1e12, 1e9, 1e6].find((scale) => part.value % scale === 0) ?? 1;
  return { to: place + 1, value: part.value + fraction * unit };
}

const afterHyphen = (atoms: readonly Atom[], at: number) => (isHyphen(atoms[at]) ? at + 1 : at);
