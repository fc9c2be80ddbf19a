import type { Atom } from '#extract/figures/atoms.ts';
import { isHyphen, isWord } from '#extract/figures/words.ts';
import type { NumeralFinder } from './numeral.ts';
import { readScale } from './scale.ts';

const vulgarFractions: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅕', 1 / 5],
  ['⅛', 1 / 8],
]);

const numberOf = (atom: Atom) => Number(atom.text.replaceAll(/[^\d.]/g, ''));

/** "1,234", "2.5", ".500", "-3", "1/16", "2½", "2 1/2", each with the scale after it: "1.2m", "5 million". */
export const readDigits: NumeralFinder = (atoms, at) => {
  const start = skipSign(atoms, at);
  const first = atoms[start.next];
  if (first?.kind !== 'digits') return readVulgar(atoms, at);
  const whole = start.point ? Number(`0.${first.text}`) : numberOf(first);
  const fraction = readFraction(atoms, start.next);
  if (fraction) return { from: at, to: fraction.to, value: fraction.value, factor: 1, style: 'share' };
  const mixed = readVulgar(atoms, start.next + 1) ?? readMixed(atoms, start.next + 1);
  const number = (whole + (mixed?.value ?? 0)) * start.sign;
  const scale = readScale(atoms, mixed?.to ?? start.next + 1);
  return {
    from: at,
    to: scale.to,
    value: rounded(number * scale.factor),
    factor: scale.factor,
    style: 'digits',
  };
};

/** Products of decimals and scales have no more digits than their factors. */
function rounded(value: number): number {
  return Number(value.toPrecision(14));
}

function skipSign(atoms: readonly Atom[], at: number) {
  const [sign, next] = [atoms[at], atoms[at + 1]];
  const free =
    sign !== undefined && next?.glued === true && (!sign.glued || isWord(atoms[at - 1], '$', '£', '€'));
  if (free && sign.text === '.') return { next: at + 1, point: true, sign: 1 };
  if (free && /[-−–]/.test(sign.text)) return { next: at + 1, point: false, sign: -1 };
  return { next: at, point: false, sign: 1 };
}

function readVulgar(atoms: readonly Atom[], at: number) {
  const value = vulgarFractions.get(atoms[at]?.text ?? '');
  return value === undefined ? null : { from: at, to: at + 1, value, factor: 1, style: 'share' as const };
}

/** "1/16" */
function readFraction(atoms: readonly Atom[], at: number): { to: number; value: number } | null {
  const [top, stroke, bottom] = [atoms[at], atoms[at + 1], atoms[at + 2]];
  if (!top || !bottom || !isWord(stroke, '/', '⁄') || bottom.kind !== 'digits') return null;
  if (!stroke?.glued || !bottom.glued || isWord(atoms[at + 3], '/')) return null;
  const value = numberOf(top) / numberOf(bottom);
  return value > 0 && value < 1 ? { to: at + 3, value } : null;
}

/** The "1/2" of "2 1/2" and "2-1/2". */
function readMixed(atoms: readonly Atom[], at: number): { to: number; value: number } | null {
  const from = isHyphen(atoms[at]) ? at + 1 : at;
  return atoms[from]?.kind === 'digits' ? readFraction(atoms, from) : null;
}
