/** A set of the words of a text, which is how the lists here stay short enough to read. */
export const wordList = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
