/** Signs that one says as words, and the words for them; "&" is no unit. */
const signWords: ReadonlyMap<string, readonly string[]> = new Map([
  ['%', ['percent']],
  ['&', ['and']],
  ['€', ['euro', 'euros']],
  ['£', ['pound', 'pounds']],
  ['$', ['dollar', 'dollars']],
]);

const units = new Set([...signWords].flatMap(([sign, words]) => (sign === '&' ? [] : [sign, ...words])));

/** Whether a sign is said as a word, both folded: "%" as "percent". */
export function isSignFor(sign: string, word: string): boolean {
  return signWords.get(sign)?.includes(word) ?? false;
}

/** Whether a folded word is a sign that says what a number counts: "£", and not "&". */
export function isUnitSign(form: string): boolean {
  return signWords.has(form) && form !== '&';
}

/** Whether a folded word is such a sign or the word for one: "£", "pounds". */
export function isUnit(form: string): boolean {
  return units.has(form);
}
