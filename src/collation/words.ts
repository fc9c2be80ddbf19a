import { lettersOf } from '#text/letters.ts';
import { isNumber } from '#text/numbers.ts';
import { splitWords } from '#text/words.ts';
import { mayBeShort } from './variants/contractions.ts';
import { spellingOf } from './variants/spelling.ts';

/** What aligning needs of a word. */
export type AlignedWord = {
  /** Without case, accents and curls. */
  form: string;
  /** Without apostrophes, too. */
  plain: string;
  /** In one spelling of those that English has. */
  spelling: string;
  /** A bit for each letter that it holds. */
  letters: number;
  /** Whether it may stand for two words: a contraction, a number, or a sign. */
  isShort: boolean;
};

/** A word as it is compared: UTF-16 offsets, `end` exclusive, and its forms. */
export type ComparedWord = AlignedWord & {
  start: number;
  end: number;
  /** Whether it begins with a capital. */
  capital: boolean;
  /** Whether a sentence begins with it, so that its capital tells nothing. */
  opensSentence: boolean;
  /** Whether the words before it have been left out on purpose, as an ellipsis says. */
  afterGap: boolean;
};

const signs = /[%£$€&]/gu;
const sentenceEnd = /[.!?:…“"‘']/u;
const ellipsis = /…|\.\s?\.\s?\./u;

/** What aligning needs of a folded word. */
export function alignedWord(form: string): AlignedWord {
  const plain = form.replaceAll("'", '');
  return {
    form,
    plain,
    spelling: spellingOf(plain),
    letters: lettersOf(plain),
    isShort: mayBeShort(form) || isNumber(form) || form === '%',
  };
}

/** The words of a text, with signs such as "%" and "£", which one says as words. */
export function readWords(text: string): ComparedWord[] {
  const words = splitWords(text);
  const symbols = Array.from(text.matchAll(signs), ({ 0: form, index }) => ({
    start: index,
    end: index + form.length,
    form,
  }));
  const all = symbols.length === 0 ? words : [...words, ...symbols].sort((a, b) => a.start - b.start);
  return all.map(({ start, end, form }, at) => {
    return {
      start,
      end,
      ...alignedWord(form),
      capital: isCapital(text.charAt(start)),
      opensSentence: at === 0 || sentenceEnd.test(text.slice(all[at - 1]?.end ?? start, start)),
      afterGap: ellipsis.test(text.slice(all[at - 1]?.end ?? start, start)),
    };
  });
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
