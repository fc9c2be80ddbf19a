import { isNumber, numberWords } from '#text/numbers.ts';
import { synonyms } from './synonyms.ts';
import { honorifics, splitTerms, type Term } from './terms.ts';

/** What a question about a topic asks for: its telling words, and the numbers in it. */
export type Topic = { terms: readonly Term[]; numbers: readonly string[] };

const askingWords = new Set(
  `number numbers figure figures statistic statistics stat stats total amount say says said tell
  told show give find please article articles document documents story stories`.split(/\s+/),
);

const MOST_TERMS = 40;

/** Reads a question. Words such as "how many" and "number of" ask, they are not the topic. */
export function readTopic(text: string): Topic {
  const terms = splitTerms(plainWords(text));
  return {
    terms: terms
      .filter((term) => !term.common && !honorifics.has(term.form) && !askingWords.has(term.form))
      .slice(0, MOST_TERMS),
    numbers: numbersIn(text),
  };
}

/** The numbers that a figure must have. "One" in letters is mostly no number ("one offender"). */
function numbersIn(text: string): string[] {
  return splitTerms(plainWords(text.replace(/\bone\b/giu, ' ')))
    .filter((term) => isNumber(term.form))
    .map((term) => term.stem);
}

const scales = new Map([
  ['k', 'thousand'],
  ['m', 'million'],
  ['bn', 'billion'],
]);

/** Writes a text in the plainest words, for index and query alike: numbers in digits, one word for one thing. */
export function plainWords(text: string): string {
  return spellNumbers(text)
    .replace(
      /(\d)(k|m|bn)\b/giu,
      (_, digit: string, scale: string) => `${digit} ${scales.get(scale.toLowerCase()) ?? scale}`,
    )
    .replace(/\p{L}+/gu, (word) => synonyms.get(word.toLowerCase()) ?? word);
}

/** Number words up to 99, hundreds, halves and quarters as digits; every spelling of "per cent" as one word. */
function spellNumbers(text: string): string {
  return text
    .replace(/%|\bper[ -]?cent(?:age)?\b/giu, ' percent ')
    .replace(
      /\b([a-z]+ty)[ -]([a-z]{3,5})\b/giu,
      (words, tens: string, ones: string) => addWords(tens, ones) ?? words,
    )
    .replace(/\b[a-z]+\b/giu, (word) => numberWords.get(word.toLowerCase()) ?? word)
    .replace(/\b([1-9]) hundred\b/giu, '$100')
    .replace(/\bquarter\b/giu, '0.25')
    .replace(/\bhalf\b/giu, '0.5');
}

function addWords(tens: string, ones: string): string | undefined {
  const [ten, one] = [tens, ones].map((word) => Number(numberWords.get(word.toLowerCase())));
  return ten && one && one < 10 ? String(ten + one) : undefined;
}
