import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import type { Range } from './range.ts';

const tags = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SPACE',
  'SYM',
  'VERB',
  'X',
] as const;

/** Universal part of speech, see https://universaldependencies.org/u/pos/. */
export type PartOfSpeech = (typeof tags)[number];

export type TaggedToken = Range & { tag: PartOfSpeech };

/** In UTF-16 units: the tokenizer's time grows with the square of a run without white space. */
const longestRun = 80;

const nlp = winkNlp(model, ['sbd', 'pos']);
const isTag = (tag: string): tag is PartOfSpeech => tags.some((known) => known === tag);

/**
 * The words and marks of one paragraph, a list for each sentence; offsets count UTF-16 units of `text`.
 * White space is left out. A run of more than 80 characters without white space is one token, tagged X.
 */
export function tagTokens(text: string): TaggedToken[][] {
  const runs = new Map<number, number>();
  // What the tagger is shown has every offset as it is: one letter for a run, and a space for any white
  // space that it would not count.
  const shown = text.replace(/[^\S\n]/g, ' ').replace(/\S+/g, (run, start: number) => {
    if (run.length <= longestRun) return run;
    runs.set(start, start + run.length);
    return 'x'.padEnd(run.length);
  });
  const document = nlp.readDoc(shown);
  const tokens = document.tokens();
  const words = tokens.out();
  const spaces = tokens.out(nlp.its.precedingSpaces);
  const partsOfSpeech = tokens.out(nlp.its.pos);
  let end = 0;
  const tagged = words.map((word, index): TaggedToken => {
    const start = end + (spaces[index]?.length ?? 0);
    end = start + word.length;
    const tag = partsOfSpeech[index] ?? 'X';
    const run = runs.get(start);
    return run === undefined ? { start, end, tag: isTag(tag) ? tag : 'X' } : { start, end: run, tag: 'X' };
  });
  const sentences = document.sentences().out(nlp.its.span);
  return sentences.map((span) =>
    tagged.slice(Number(span[0]), Number(span[1]) + 1).filter(({ tag }) => tag !== 'SPACE'),
  );
}
