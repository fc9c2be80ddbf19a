import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '#extract/article.ts';
import { findCues } from '#extract/cues/find-cues.ts';
import { joinSentences } from '#extract/cues/sentence-span.ts';
import { findSubject } from '#extract/cues/subject.ts';

const words = fc.constantFrom(
  ...['Holm', 'said', 'who', 'the', 'mayor', 'of', ',', '-', '(', ')', '"', '“', '.', 'as', 'saying', 'was'],
  ...['told', 'by', 'according to', 'and', 'herself', 'to', 'suggest', '\n\n', '\ud800', '🙂'],
);
const texts = fc.array(words, { maxLength: 40 }).map((parts) => parts.join(' '));

describe('whatever the text', () => {
  it('a source stands inside the sentence of its cue, with its head inside it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const article = readArticle(text);
        const sentences = joinSentences(article);
        for (const cue of findCues({ ...article, sentences })) {
          const sentence = sentences.find(({ from, to }) => from <= cue.from && cue.from < to);
          const subject = sentence && findSubject(article, cue, sentence);
          if (!sentence || !subject) continue;
          expect(subject.from).toBeGreaterThanOrEqual(sentence.from);
          expect(subject.to).toBeLessThanOrEqual(sentence.to);
          expect(subject.head).toBeGreaterThanOrEqual(subject.from);
          expect(subject.head).toBeLessThan(subject.to);
        }
      }),
    );
  });
});
