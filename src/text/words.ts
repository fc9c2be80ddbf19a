/** A word of a text: UTF-16 offsets, `end` exclusive, and its form without case, accents and curls. */
export type Word = { start: number; end: number; form: string };

/** A word begins with a letter or a digit: a mark alone, such as an emoji's variation selector, is none. */
const wordPattern =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{N}][\p{L}\p{M}\p{N}]*|(?<=\p{N})[.,]\p{N}[\p{L}\p{M}\p{N}]*)*/gu;

/** Folds what readers take for the same letters: case, accents, ligatures, curly apostrophes. */
export function foldForm(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}

/**
 * Splits a text into words. Hyphens part words, apostrophes do not, and numbers keep their inner
 * points and commas, so that "low-level" is two words and "2.5" is one.
 */
export function splitWords(text: string): Word[] {
  return Array.from(text.matchAll(wordPattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    form: foldForm(match[0]),
  }));
}

/** Such a text has neither accents nor curls, which take long to look for. */
function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 127) return false;
  return true;
}
