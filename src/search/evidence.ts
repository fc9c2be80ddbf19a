import { alignWhole, type Step } from '#collation/align.ts';
import { errorsBetween } from '#collation/variants/misspelling.ts';
import type { Lexeme } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * How much speaks for some words being a source's, in bits, and how much is needed: so much that words of
 * somebody else would hardly ever fall together so.
 */
export type Evidence = {
  bits: number;
  needed: number;
  /** How much is needed of words that the rules of remembering accept. */
  least: number;
  /** Share of the query's words that stand there as they are, or misspelt. */
  kept: number;
  /** Whether the words lie side by side, none of them added or left out. */
  inPlace: boolean;
  /** How far the words were found misspelt: 0 where none, 1 where so many that all were typed in haste. */
  misspelt: number;
};

/** What is taken off, in bits, where the words do not lie beside each other. */
type Penalties = { other: number; added: number; leftOut: number; furtherLeftOut: number };

/**
 * Well-spelt words of two people share phrases, so that much more than chance is asked for. These numbers, and
 * those below, were chosen by what `npm run bench:quotes` and its negatives showed.
 */
const spelt = { penalties: { other: 5, added: 6, leftOut: 6.5, furtherLeftOut: 1.5 }, needed: 32 };
/** Misspelt words fall together by chance alone. */
const misspelt = { penalties: { other: 2, added: 4, leftOut: 6.5, furtherLeftOut: 1.5 }, needed: 17 };
/** What a word tells in another place. */
const movedShare = 0.5;
/** Where this share of the words is misspelt, all were typed in haste or dictated. */
const mostlyMisspelt = 0.25;

/** What words must tell that a person remembers the sense of, for each doubling of the library. */
const leastRemembered = { words: 8, bitsPerDoubling: 2, forNothing: 7.5 };

/** What a misspelt word tells at most, by its length: many short words are alike. */
const bitsByLength = [0, 1, 2, 3.5, 5.5, 7.5, 10, 11];
const bitsPerFurtherError = 1.5;

/** Weighs how a query lies in some words. */
export function weighEvidence(
  query: readonly Lexeme[],
  source: readonly Lexeme[],
  vocabulary: Vocabulary,
): Evidence {
  const steps = alignWhole(query, source);
  const share = Math.min(1, shareMisspelt(steps, query, source, vocabulary) / mostlyMisspelt);
  const between = (one: number, other: number) => one + (other - one) * share;
  const penalties = {
    other: between(spelt.penalties.other, misspelt.penalties.other),
    added: between(spelt.penalties.added, misspelt.penalties.added),
    leftOut: spelt.penalties.leftOut,
    furtherLeftOut: spelt.penalties.furtherLeftOut,
  };
  return {
    bits:
      sumBits(steps, query, source, vocabulary, penalties) +
      refund(steps, query, source, { vocabulary, penalties }),
    needed: between(spelt.needed, misspelt.needed),
    least: leastFor(query.length, vocabulary),
    inPlace: steps.every(({ op }) => op === 'equal' || op === 'replace'),
    kept: shareKept(steps, query, source),
    misspelt: share,
  };
}

/** Whether so many words of a query are unknown that they may be misspelt ones. */
export function mayBeMisspelt(query: readonly Lexeme[], vocabulary: Vocabulary): boolean {
  const unknown = query.filter(({ form }) => form.length > 1 && !vocabulary.holds(form)).length;
  return unknown >= mostlyMisspelt * query.length;
}

/** How much of a query is no word of the library, but nearly the word that it is laid beside. */
function shareMisspelt(
  steps: readonly Step[],
  query: readonly Lexeme[],
  source: readonly Lexeme[],
  vocabulary: Vocabulary,
): number {
  const words = steps.filter((step) => {
    const [asked, found] = [query[step.query.from], source[step.source.from]];
    if (step.op !== 'replace' || !asked || !found || vocabulary.holds(asked.form)) return false;
    return errorsBetween(asked, found) !== null;
  });
  return words.length / Math.max(1, query.length);
}

function shareKept(steps: readonly Step[], query: readonly Lexeme[], source: readonly Lexeme[]): number {
  const kept = steps.filter(({ op, ...step }) => {
    const [asked, found] = [query[step.query.from], source[step.source.from]];
    return op === 'equal' || (op === 'replace' && asked && found && errorsBetween(asked, found) !== null);
  });
  const words = kept.reduce((sum, step) => sum + step.query.to - step.query.from, 0);
  return words / Math.max(1, query.length);
}

function sumBits(
  steps: readonly Step[],
  query: readonly Lexeme[],
  source: readonly Lexeme[],
  vocabulary: Vocabulary,
  penalties: Penalties,
): number {
  let bits = 0;
  for (const [at, { op, query: asked, source: found }] of steps.entries()) {
    const word = source[found.from];
    if (op === 'equal') bits += vocabulary.bitsOf(word?.form ?? '');
    else if (op === 'delete') bits -= penalties.added;
    else if (op === 'insert') {
      bits -= penalties.furtherLeftOut + (steps[at - 1]?.op === 'insert' ? 0 : penalties.leftOut);
    } else bits += bitsOfExchange(query[asked.from], word, vocabulary) ?? -penalties.other;
  }
  return bits;
}

/** A word that only stands in another place was neither added nor left out, nor put in another's place. */
function refund(
  steps: readonly Step[],
  query: readonly Lexeme[],
  source: readonly Lexeme[],
  { vocabulary, penalties }: { vocabulary: Vocabulary; penalties: Penalties },
): number {
  const missing = steps.flatMap(({ op, source: { from } }) => {
    const paid = op === 'insert' ? penalties.leftOut + penalties.furtherLeftOut : penalties.other / 2;
    return op === 'insert' || op === 'replace' ? [{ form: source[from]?.form ?? '', paid }] : [];
  });
  return steps.reduce((back, { op, query: { from } }) => {
    if (op !== 'delete' && op !== 'replace') return back;
    const form = query[from]?.form ?? '';
    const at = missing.findIndex((word) => word.form === form);
    if (at === -1) return back;
    const [found] = missing.splice(at, 1);
    const paid = op === 'delete' ? penalties.added : penalties.other / 2;
    return back + paid + (found?.paid ?? 0) + vocabulary.bitsOf(form) * movedShare;
  }, 0);
}

/** The more places there are to look at, the more falls together by chance; fewer words can tell less. */
function leastFor(words: number, { size }: Vocabulary): number {
  const share = Math.min(1, words / leastRemembered.words);
  return share * (leastRemembered.bitsPerDoubling * Math.log2(size + 1) - leastRemembered.forNothing);
}

/** What a misspelt word tells; null where one word stands in another's place. */
function bitsOfExchange(
  asked: Lexeme | undefined,
  found: Lexeme | undefined,
  vocabulary: Vocabulary,
): number | null {
  const errors = asked && found ? errorsBetween(asked, found) : null;
  if (!asked || !found || errors === null) return null;
  const length = Math.min(asked.plain.length, found.plain.length);
  const most = (bitsByLength[length] ?? bitsByLength.at(-1) ?? 0) - bitsPerFurtherError * (errors - 1);
  return Math.min(vocabulary.bitsOf(found.form) - 1, most);
}
