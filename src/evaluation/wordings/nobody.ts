import { type Chance, chanceFor, choose } from '#evaluation/chance.ts';
import type { Answer } from '#model/answer.ts';
import { cut } from './changes/change.ts';
import { drawMany } from './draw.ts';
import type { Field } from './field.ts';
import type { Place } from './quoted.ts';
import { type Token, writeOut } from './tokens.ts';

/** Words that nobody in the library said. */
export type Unsaid = { kind: string; asked: string; place: Place | null };

/** Whether somebody is quoted with words that nobody said, and whether a quotation without a speaker is shown. */
export type Answered = { attributed: boolean; unnamed: boolean };

type Drawn = { unsaid: Unsaid[]; skipped: number };
type Sentence = Place & { tokens: readonly Token[] };

/** So many words in a row that stand in the library as well may be the same utterance. */
const sharedRun = 5;
const usual = { fewest: 8, most: 14 };
const piece = { fewest: 4, most: 4 };
const pieces = 3;

/**
 * Draws so many wordings of each kind that nobody said: quotations and sentences of documents that are not in
 * the library, the reporter's sentences of those that are, and muddles of pieces of these. What shares five
 * words in a row with the library (the reporter's: with its quotations) is skipped, and counted.
 */
export function drawUnsaid(field: Field, seed: number, number: number): { name: string; drawn: Drawn }[] {
  const { leftOut, narrated, library, quotations } = field;
  const shares = (words: string) => library.holdsRun(words, sharedRun);
  const isQuoted = (words: string) => quotations.holdsRun(words, sharedRun);
  const stretches = (name: string, from: readonly Sentence[], unclear: (words: string) => boolean) => ({
    name,
    drawn: drawClear(number, unclear, stretchOf(name, chanceFor(seed, name), from)),
  });
  return [
    stretches('quotations not in the library', leftOut.quoted, shares),
    stretches("the reporter's sentences", narrated, isQuoted),
    stretches("other reporters' sentences", leftOut.narrated, shares),
    { name: muddles, drawn: drawClear(number, isQuoted, muddleOf(chanceFor(seed, muddles), narrated)) },
  ];
}

const muddles = 'muddles of its words';

/** Judges the answer to words that nobody said. */
export function judgeUnsaid({ outcome, items }: Answer): Answered {
  const quotes = outcome === 'nothing' ? [] : items.filter((item) => item.type === 'quote');
  const attributed = quotes.some(({ speaker }) => speaker !== null);
  return { attributed, unnamed: quotes.length > 0 && !attributed };
}

function drawClear(number: number, unclear: (words: string) => boolean, draw: () => Unsaid | null): Drawn {
  let skipped = 0;
  const unsaid = drawMany(number, () => {
    const one = draw();
    if (!one || !unclear(one.asked)) return one;
    skipped++;
    return null;
  });
  return { unsaid, skipped };
}

function stretchOf(kind: string, chance: Chance, from: readonly Sentence[]): () => Unsaid | null {
  const long = from.filter(({ tokens }) => tokens.length >= usual.fewest);
  return () => {
    const sentence = choose(chance, long);
    const stretch = sentence && cut(chance, sentence.tokens, usual);
    if (!stretch) return null;
    return {
      kind,
      asked: writeOut(stretch),
      place: { document: sentence.document, paragraph: sentence.paragraph },
    };
  };
}

function muddleOf(chance: Chance, from: readonly Sentence[]): () => Unsaid | null {
  return () => {
    const cuts = Array.from({ length: pieces }, () => cut(chance, choose(chance, from)?.tokens ?? [], piece));
    if (cuts.includes(null)) return null;
    return { kind: muddles, asked: cuts.map((tokens) => writeOut(tokens ?? [])).join(' '), place: null };
  };
}
