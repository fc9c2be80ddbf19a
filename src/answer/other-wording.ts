import { collate } from '#collation/collate.ts';
import type { Edit } from '#model/comparison.ts';
import { passageOf, type QuotationEntry, wordsOf } from '#search/holdings.ts';
import { splitWords } from '#text/words.ts';
import type { Asked } from './quote-item.ts';

/**
 * Tells how the words of other reports differ from those that are shown: the steps that lead from the
 * stretch asked for, or from all words where none is, to theirs; none where only signs differ. Documents
 * repeat each other, so that each wording is compared once.
 */
export function compareWordings(shown: Asked): (report: QuotationEntry) => readonly Edit[] {
  const words = shownWords(shown);
  const known = new Map([[words, none]]);
  return (report) => {
    const other = allWords(report);
    const diff = known.get(other) ?? differences(words, other);
    known.set(other, diff);
    return diff;
  };
}

const none: readonly Edit[] = [];

/** So many pairs of words are compared for one report; of two speeches in full it is not told where they differ. */
const MOST_PAIRS = 250_000;

function differences(shown: string, other: string): readonly Edit[] {
  if (splitWords(shown).length * splitWords(other).length > MOST_PAIRS) return none;
  const collation = collate(shown, other);
  return collation?.grade === 'elided' || collation?.grade === 'altered' ? collation.diff : none;
}

function shownWords({ entry, stretches }: Asked): string {
  if (stretches.length === 0) return allWords(entry);
  return stretches
    .flatMap(({ part, start, end }) => {
      const span = entry.quotation.spans[part];
      return span ? passageOf(entry.holding, span).text.slice(start, end) : [];
    })
    .join(' ');
}

/** The parts of a quotation, joined by a blank. */
function allWords({ holding, quotation }: QuotationEntry): string {
  return quotation.spans.map((span) => wordsOf(holding, span)).join(' ');
}
