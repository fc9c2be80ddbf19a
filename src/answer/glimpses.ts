import { type QuotationEntry, wordsOf } from '#search/holdings.ts';
import { speakerIdOf } from '#search/speaker-identity.ts';
import { splitTerms, type Term } from '#search/terms.ts';
import { splitWords } from '#text/words.ts';
import { snippetAround } from './snippet.ts';

/** A quotation and the words that a suggestion shows of it. */
export type Glimpse = { entry: QuotationEntry; words: string };

/** Leaves room for the beginning of the document's title. */
const LONGEST = 60;

/** The part of a quotation that holds most of the words asked for, from the first of them on. */
export function glimpseOf(entry: QuotationEntry, asked: readonly Term[]): Glimpse {
  const parts = entry.quotation.spans.map((span) => {
    const text = wordsOf(entry.holding, span);
    const met = splitTerms(text).filter((word) => asked.some((term) => begins(word, term)));
    return { text, met: met.length, at: met[0]?.start ?? 0 };
  });
  const [best] = parts.toSorted((a, b) => b.met - a.met);
  return { entry, words: best ? snippetAround(best.text, best.at, LONGEST) : '' };
}

/**
 * Leaves out what another document reports of the same speaker in the same words, but for punctuation:
 * the answer to the first tells where else they stand.
 */
export function withoutReports(glimpses: readonly Glimpse[]): Glimpse[] {
  return glimpses.filter(
    (glimpse, place) => !glimpses.slice(0, place).some((earlier) => areReports(glimpse, earlier)),
  );
}

function begins(word: Term, typed: Term): boolean {
  return word.stem === typed.stem || word.form.startsWith(typed.form);
}

function areReports(one: Glimpse, other: Glimpse): boolean {
  const speaker = speakerIdOf(one.entry);
  const isElsewhere = one.entry.holding !== other.entry.holding;
  return speaker !== undefined && isElsewhere && speaker === speakerIdOf(other.entry) && areAlike(one, other);
}

/** Punctuation may move the place where a longer text is cut. */
function areAlike(one: Glimpse, other: Glimpse): boolean {
  const [a, b] = [formsOf(one.words), formsOf(other.words)];
  const areCut = one.words.endsWith('…') && other.words.endsWith('…');
  return a === b || (areCut && (a.startsWith(b) || b.startsWith(a)));
}

function formsOf(text: string): string {
  return splitWords(text)
    .map(({ form }) => form)
    .join(' ');
}
