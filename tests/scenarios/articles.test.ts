import { describe, expect, it } from 'vitest';
import { extract } from '#extract/extract.ts';
import type { FoundQuotation } from '#extract/extraction.ts';
import { type AnnotatedArticle, bareWords, readAnnotatedArticles } from '#tests/fixtures/annotated.ts';

type Verdict = 'right' | 'nobody' | 'wrong' | 'missed';

const read = readAnnotatedArticles().map((article) => ({ article, found: extract(article.text) }));
const judged = read.flatMap(({ article, found }) => judgeSpeakers(article, found.quotations));
const counted = read.flatMap(({ article, found }) =>
  article.counted.map((wanted) => ({
    wanted,
    found: found.figures.some(
      ({ value, sense }) => sense === wanted.sense && JSON.stringify(value) === JSON.stringify(wanted.value),
    ),
  })),
);
const share = (verdict: Verdict) => judged.filter((each) => each.verdict === verdict).length / judged.length;

describe('articles of many countries and decades', () => {
  it('give their quotations', () => {
    expect(judged.length).toBeGreaterThan(400);
    expect(share('missed')).toBeLessThan(0.1);
  });

  it('give most quotations their speaker', () => {
    expect(share('right')).toBeGreaterThan(0.7);
  });

  it('rarely give anybody the words of somebody else', () => {
    expect(share('wrong')).toBeLessThan(0.06);
  });

  it('give their figures, with their sense', () => {
    expect(counted.filter(({ found }) => found).length / counted.length).toBeGreaterThan(0.9);
  });
});

function judgeSpeakers({ name, text, said }: AnnotatedArticle, quotations: readonly FoundQuotation[]) {
  const found = quotations.flatMap(({ spans, speaker }) =>
    spans.map(({ start, end }) => ({ words: bareWords(text.slice(start, end)), speaker })),
  );
  return said.map(({ words, speaker, sure }) => {
    const match = found.find((each) => each.words === words);
    const given = match?.speaker?.party?.name ?? null;
    return {
      article: name,
      words,
      speaker,
      given,
      verdict: judge(match !== undefined, speaker, given, sure),
    };
  });
}

function judge(found: boolean, speaker: string | null, given: string | null, sure: boolean): Verdict {
  if (!found) return 'missed';
  if (isSame(speaker, given) || (!sure && given === null)) return 'right';
  return given === null ? 'nobody' : 'wrong';
}

/** A part of the name will do: "Effie MacDonald" and "Hotelier Effie MacDonald". */
function isSame(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other;
  const [first, second] = [one.toLowerCase(), other.toLowerCase()];
  return first.includes(second) || second.includes(first);
}
