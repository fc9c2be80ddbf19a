import { isNumber, splitTerms, type Term } from './terms.ts';

/** What a question about a topic asks for: its telling words, and the numbers in it. */
export type Topic = { terms: readonly Term[]; numbers: readonly string[] };

const askingWords = new Set(
  `number numbers figure figures statistic statistics stat stats total amount percentage-of say says said tell
  told show give find please`.split(/\s+/),
);

const numberWords = new Map(
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

const MOST_TERMS = 40;

/** Reads a question. Words such as "how many" and "number of" ask, they are not the topic. */
export function readTopic(text: string): Topic {
  const terms = splitTerms(spellNumbers(text));
  const telling = terms.filter((term) => !term.common && !askingWords.has(term.form));
  return {
    terms: (telling.length > 0 ? telling : []).slice(0, MOST_TERMS),
    numbers: numbersIn(text),
  };
}

/** The numbers that a figure must have. "One" in letters is mostly no number ("one offender"). */
function numbersIn(text: string): string[] {
  return splitTerms(spellNumbers(text.replace(/\bone\b/giu, ' ')))
    .filter((term) => isNumber(term.form))
    .map((term) => term.stem);
}

/** Writes number words up to 99, and hundreds, as digits and every spelling of "per cent" as one word, for index and query alike. */
export function spellNumbers(text: string): string {
  return text
    .replace(/%|\bper[ -]?cent(?:age)?\b/giu, ' percent ')
    .replace(
      /\b([a-z]+ty)[ -]([a-z]{3,5})\b/giu,
      (words, tens: string, ones: string) => addWords(tens, ones) ?? words,
    )
    .replace(/\b[a-z]+\b/giu, (word) => numberWords.get(word.toLowerCase()) ?? word)
    .replace(/\b([1-9]) hundred\b/giu, '$100');
}

function addWords(tens: string, ones: string): string | undefined {
  const [ten, one] = [tens, ones].map((word) => Number(numberWords.get(word.toLowerCase())));
  return ten && one && one < 10 ? String(ten + one) : undefined;
}
