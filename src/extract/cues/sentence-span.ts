import type { Article, Sentence } from '#extract/article.ts';

/**
 * The sentences of an article, where those that go on after a stop within them are one: "Ann Holm (R-Ga.)
 * said", "“Why?” she asked". None crosses a paragraph.
 */
export function joinSentences({ sentences, tokens }: Article): Sentence[] {
  const joined: Sentence[] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    const first = tokens[sentence.from];
    if (last && first && last.paragraph === sentence.paragraph && goesOn(first.text)) {
      joined[joined.length - 1] = { ...last, end: sentence.end, to: sentence.to };
    } else joined.push(sentence);
  }
  return joined;
}

function goesOn(word: string): boolean {
  return /^[\p{Ll},;)\]”]/u.test(word);
}
