import { isNumber, isNumeral, numberWords } from '#text/numbers.ts';

const scales = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

const suffixes = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
]);

/** The number that a word stands for: "2", "two", "10,000", "1.5m"; null for any other word. */
export function amountOf(form: string): number | null {
  const word = numberWords.get(form) ?? form;
  if (!isNumber(word)) return scales.get(form) ?? null;
  const [, digits = '', suffix = ''] = /^([\p{Nd}.,]+)(\p{L}*)$/u.exec(word) ?? [];
  const scale = suffix === '' ? 1 : suffixes.get(suffix);
  const value = Number(digits.replaceAll(',', '')) * (scale ?? Number.NaN);
  return Number.isFinite(value) && digits !== '' ? value : null;
}

/** The number that two words stand for: "twenty five", "1.5 million"; null where they do not. */
export function amountOfPair(first: string, second: string): number | null {
  const [one, other] = [amountOf(first), amountOf(second)];
  if (one === null || other === null) return null;
  const scale = scales.get(second);
  if (scale !== undefined) return scales.has(first) ? null : one * scale;
  const isTens = numberWords.has(first) && one >= 20 && one % 10 === 0;
  return isTens && numberWords.has(second) && other < 10 ? one + other : null;
}

/** Whether a word states a number, in digits or letters. */
export function isAmount(form: string): boolean {
  return isNumeral(form) || amountOf(form) !== null;
}
