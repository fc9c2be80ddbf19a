import { isNumber, isNumeral, numberWords } from '#text/numbers.ts';

const ordinals = new Map(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
  fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`
    .split(/\s+/)
    .map((word, index) => [word, index + 1] as const),
);
const tens = 'thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth'.split(' ');
for (const [index, word] of tens.entries()) ordinals.set(word, (index + 3) * 10);

const scales = new Map([
  ['dozen', 12],
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

/** Digits with commas between thousands, or Indian lakhs: "1,5" is not 15. */
const grouped = /^\p{Nd}{1,3}(?:,\p{Nd}{2,3})*,\p{Nd}{3}(?:\.|$)/u;

/** The number that a word stands for: "2", "two", "10,000", "1.5m"; null for any other word. */
export function amountOf(form: string): number | null {
  const word = form === 'zero' ? '0' : (numberWords.get(form) ?? form);
  if (!isNumber(word)) return scales.get(form) ?? null;
  const [, digits = '', suffix = ''] = /^([\p{Nd}.,]+)(\p{L}*)$/u.exec(word) ?? [];
  const scale = suffix === '' ? 1 : suffixes.get(suffix);
  if (digits.includes(',') && !grouped.test(digits)) return null;
  const value = Number(digits.replaceAll(',', '')) * (scale ?? Number.NaN);
  return Number.isFinite(value) && digits !== '' ? value : null;
}

/** The place that a word stands for: "2nd", "second"; null for any other word. */
export function ordinalOf(form: string): number | null {
  const digits = /^(\d+)(?:st|nd|rd|th)$/u.exec(form)?.[1];
  return digits === undefined ? (ordinals.get(form) ?? null) : Number(digits);
}

/** The place that two words stand for: "twenty first"; null where they do not. */
export function ordinalOfPair(first: string, second: string): number | null {
  const [one, other] = [amountOf(first), ordinalOf(second)];
  return isTens(first) && one !== null && other !== null && other < 10 ? one + other : null;
}

/** The number that two words stand for: "twenty five", "1.5 million"; null where they do not. */
export function amountOfPair(first: string, second: string): number | null {
  const [one, other] = [amountOf(first), amountOf(second)];
  if (one === null || other === null) return null;
  if (isNumber(first) && second === '000') return one * 1000;
  const scale = scales.get(second);
  if (scale !== undefined) return scales.has(first) ? null : one * scale;
  return isTens(first) && numberWords.has(second) && other < 10 ? one + other : null;
}

/**
 * The number that words in a row stand for: "two hundred and fifty", "1.5 million"; null where they do not
 * make one number. Words after a greater number must leave it as it is: "twenty five" and not "five twenty".
 */
export function amountOfWords(forms: readonly string[]): number | null {
  let [whole, part, room] = [0, 0, Number.POSITIVE_INFINITY];
  for (const form of forms) {
    if (form === 'and') continue;
    const [value, scale] = [amountOf(form), scales.get(form)];
    if (value === null || (scale === undefined && value >= room)) return null;
    if (scale === undefined) [part, room] = [part + value, isTens(form) ? 10 : 0];
    else if (scale < 1000) [part, room] = [(part || 1) * scale, scale];
    else [whole, part, room] = [whole + (part || 1) * scale, 0, scale];
  }
  return forms.length === 0 ? null : whole + part;
}

/** Whether a word is "twenty", "thirty" and so on, to which a smaller number may be added. */
function isTens(form: string): boolean {
  const value = numberWords.has(form) ? (amountOf(form) ?? 0) : 0;
  return value >= 20 && value % 10 === 0;
}

/** Whether a word states a number, in digits or letters. */
export function isAmount(form: string): boolean {
  return isNumeral(form) || amountOf(form) !== null;
}
