const lineBreaks = /\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g;
/** Control characters, bidirectional and zero-width ones; variation selectors choose a glyph and stay. */
const invisible = /(?![\uFE00-\uFE0F])[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;
/** No writing system needs more than eight marks on one letter; more of them cover the lines around. */
const piledMarks = /(\p{M}{8})\p{M}+/gu;

/**
 * Text as it may be shown on one line: line breaks become spaces, invisible characters are removed and
 * lone surrogates replaced. Cleaning twice changes nothing.
 */
export function clean(text: string): string {
  return text.toWellFormed().replace(lineBreaks, ' ').replace(invisible, '').replace(piledMarks, '$1');
}

/** Whether cleaning leaves out or replaces more than line breaks, so that a reader should be told. */
export function hidesCharacters(text: string): boolean {
  return clean(text) !== text.replace(lineBreaks, ' ');
}
