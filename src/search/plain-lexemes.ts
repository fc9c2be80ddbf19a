import { type Lexeme, splitLexemes } from './terms.ts';
import { plainWords } from './topic.ts';

/** Gives the words of a text in plain words. */
export type PlainReader = (text: string) => readonly Lexeme[];

/** A reader that remembers what it has read: each figure of a passage asks for all of the passage. */
export function createPlainReader(): PlainReader {
  const read = new Map<string, readonly Lexeme[]>();
  return (text) => {
    const known = read.get(text);
    if (known) return known;
    const lexemes = splitLexemes(plainWords(text));
    read.set(text, lexemes);
    return lexemes;
  };
}
