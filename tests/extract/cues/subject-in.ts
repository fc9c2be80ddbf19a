import { readArticle } from '#extract/article.ts';
import { findCues } from '#extract/cues/find-cues.ts';
import { joinSentences } from '#extract/cues/sentence-span.ts';
import { findSubject } from '#extract/cues/subject.ts';

/** The source of the last cue with a lemma, in words, and its role; null where none is told. */
export function subjectIn(text: string, lemma: string): { by: string; role: string | null } | null {
  const article = readArticle(text);
  const sentences = joinSentences(article);
  const cue = findCues({ ...article, sentences }).findLast((each) => each.lemma === lemma);
  const sentence = sentences.find(({ from, to }) => cue && from <= cue.from && cue.from < to);
  const subject = cue && sentence ? findSubject(article, cue, sentence) : null;
  const words = (span: { from: number; to: number }) =>
    text.slice(article.tokens[span.from]?.start, article.tokens[span.to - 1]?.end);
  return subject && { by: words(subject), role: subject.role && words(subject.role) };
}
