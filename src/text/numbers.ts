/** Number words and their digits. */
export const numberWords = new Map(
  Object.entries({
    one: '1',
    two: '2',
    three: '3',
    four: '4',
    five: '5',
    six: '6',
    seven: '7',
    eight: '8',
    nine: '9',
    ten: '10',
    eleven: '11',
    twelve: '12',
    thirteen: '13',
    fourteen: '14',
    fifteen: '15',
    sixteen: '16',
    seventeen: '17',
    eighteen: '18',
    nineteen: '19',
    twenty: '20',
    thirty: '30',
    forty: '40',
    fifty: '50',
    sixty: '60',
    seventy: '70',
    eighty: '80',
    ninety: '90',
  }),
);

const magnitudes = new Set(
  'hundred hundreds thousand thousands million millions billion billions dozen dozens'.split(' '),
);

const startsWithNumber = /^\p{N}/u;

/** True for folded words that stand for a number written in digits. */
export function isNumber(form: string): boolean {
  return startsWithNumber.test(form);
}

/** True for folded words that stand for a number, in digits or in letters. */
export function isNumeral(form: string): boolean {
  return isNumber(form) || numberWords.has(form) || magnitudes.has(form);
}
