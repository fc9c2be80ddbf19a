/** Marks at the beginning of a line: of a quoted line, or of a list. */
const quotedLine = /^[ \t]*>+(?!\d)[ \t]?/gmu;
/** Whom a message speaks to, before anything else is said. */
const addressed = /^[ \t]*(?:<@[!&]?\d+>|@[\p{L}\p{N}_.-]+)[ \t,:]*/gmu;
const emphasis = /\*{1,3}|~~|\|\||__|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

const blank = (marks: string): string => ' '.repeat(marks.length);

/**
 * A message without what is no words of it: blanks stand in the place of Markdown's marks and of the name
 * that it is addressed to, so that every offset stays as it is.
 */
export function blankMarkup(text: string): string {
  return text.replace(quotedLine, blank).replace(addressed, blank).replace(emphasis, blank);
}

/** Words on one line. */
export const onOneLine = (words: string): string => words.replace(/\s+/gu, ' ').trim();
