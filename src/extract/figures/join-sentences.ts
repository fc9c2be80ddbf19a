import type { Article, Sentence } from '#extract/article.ts';

/** The article's sentences, joined again where they are parted inside a number: "Sh2.6 million", "3.10am". */
export function joinAtPoints({ text, tokens, sentences }: Article): Sentence[] {
  const joined: Sentence[] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    const start = tokens[sentence.from]?.start ?? 0;
    const parted = last?.paragraph === sentence.paragraph && isInsideNumber(text, start);
    if (last && parted) joined[joined.length - 1] = { ...last, end: sentence.end, to: sentence.to };
    else joined.push(sentence);
  }
  return joined;
}

const isInsideNumber = (text: string, start: number) =>
  text.charAt(start - 1) === '.' && isDigit(text.charAt(start)) && isDigit(text.charAt(start - 2));

const isDigit = (character: string) => character >= '0' && character <= '9';
