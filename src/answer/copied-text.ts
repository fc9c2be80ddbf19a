import { articlePassages, passageOf, type QuotationEntry } from '#search/holdings.ts';
import { splitWords } from '#text/words.ts';

/** A lead-in such as a name with its office says nothing about who wrote it; so many words do. */
const FEWEST_WORDS = 15;
/** Words are compared three at a time: chance brings the same words together, but not in the same order. */
const IN_A_ROW = 3;
/** The share of the shorter text's rows that a copy holds, a word changed here and there. */
const COPIED = 0.7;

/**
 * True where two documents print one text: one is a version of the other, or what their reporters write
 * around a quotation is nearly the same. The words of `outlets` do not count, since whoever prints agency
 * copy may put in its own name.
 */
export function isCopied(one: QuotationEntry, other: QuotationEntry, outlets: readonly string[]): boolean {
  if (one.holding === other.holding) return false;
  if (isVersion(one, other) || isVersion(other, one)) return true;
  const left = new Set(outlets.flatMap((name) => splitWords(name).map(({ form }) => form)));
  const [first, second] = [wordsAround(one, left), wordsAround(other, left)];
  const [shorter, longer] = first.length <= second.length ? [first, second] : [second, first];
  if (shorter.length < FEWEST_WORDS) return false;
  const rows = rowsOf(shorter);
  const known = new Set(rowsOf(longer));
  return rows.filter((row) => known.has(row)).length >= COPIED * rows.length;
}

function isVersion({ holding: { document } }: QuotationEntry, other: QuotationEntry): boolean {
  const { sha256, earlier } = other.holding.document.source;
  return document.source.sha256 === sha256 || earlier.includes(document.source.sha256);
}

/** The words outside of all quotations in the paragraphs that hold one, and in those next to them. */
function wordsAround({ holding, quotation }: QuotationEntry, left: ReadonlySet<string>): string[] {
  const own = quotation.spans.map((span) => passageOf(holding, span).paragraph);
  const [from, to] = [Math.min(...own) - 1, Math.max(...own) + 1];
  const spans = holding.document.quotations.flatMap((each) => each.spans);
  return articlePassages(holding)
    .filter(({ paragraph }) => from <= paragraph && paragraph <= to)
    .flatMap(({ id, text }) => {
      const said = spans.filter(({ passage }) => passage === id);
      return splitWords(text).filter(
        (word) => !said.some(({ start, end }) => start <= word.start && word.end <= end),
      );
    })
    .map(({ form }) => form)
    .filter((form) => !left.has(form));
}

function rowsOf(words: readonly string[]): string[] {
  return words.slice(0, 1 - IN_A_ROW).map((_, at) => words.slice(at, at + IN_A_ROW).join(' '));
}
