/** The words of a text as a set, which is how lists of words stay short enough to read. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
