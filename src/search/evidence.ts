import { alignWhole, type Step } from '#collation/align.ts';
import { errorsBetween } from '#collation/variants/misspelling.ts';
import type { Lexeme } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * How much speaks for some words being a source's, in bits, and how much is needed: so much that words of
 * somebody else would hardly ever fall together so in a library of this size.
 */
export type Evidence = { bits: number; needed: number; steps: readonly Step[] };

/** What is taken off, in bits, where the words do not lie beside each other. */
type Penalties = { other: number; added: number; leftOut: number; furtherLeftOut: number };

/** Well-spelt words of two people share phrases, so that much more than chance is asked for. */
const spelt = { penalties: { other: 5, added: 6, leftOut: 8, furtherLeftOut: 1 }, margin: 12.5 };
/** Misspelt words fall together by chance alone. */
const misspelt = { penalties: { other: 2, added: 4, leftOut: 8, furtherLeftOut: 1 }, margin: -1.5 };
/** Where this share of the words is misspelt, the whole was typed in haste or dictated. */
const mostlyMisspelt = 0.4;

/** What a misspelt word tells at most, by its length: many short words are alike. */
const bitsByLength = [0, 1, 2, 3.5, 5.5, 7.5, 10, 11];
const bitsPerFurtherError = 1.5;

/** Weighs how a query lies in some words. The search looks at all places of the library, so that each doubling needs a bit more. */
export function weighEvidence(
  query: readonly Lexeme[],
  source: readonly Lexeme[],
  vocabulary: Vocabulary,
): Evidence {
  const steps = alignWhole(query, source);
  const share = Math.min(1, shareMisspelt(query, vocabulary) / mostlyMisspelt);
  const between = (one: number, other: number) => one + (other - one) * share;
  const penalties = {
    other: between(spelt.penalties.other, misspelt.penalties.other),
    added: between(spelt.penalties.added, misspelt.penalties.added),
    leftOut: spelt.penalties.leftOut,
    furtherLeftOut: spelt.penalties.furtherLeftOut,
  };
  return {
    bits: sumBits(steps, query, source, vocabulary, penalties),
    needed: Math.log2(vocabulary.size + 1) + between(spelt.margin, misspelt.margin),
    steps,
  };
}

/** Whether so much of a query is misspelt that it was typed in haste or dictated. */
export function isMostlyMisspelt(query: readonly Lexeme[], vocabulary: Vocabulary): boolean {
  return shareMisspelt(query, vocabulary) >= mostlyMisspelt;
}

function shareMisspelt(query: readonly Lexeme[], vocabulary: Vocabulary): number {
  const unknown = query.filter(({ form }) => form.length > 1 && !vocabulary.holds(form)).length;
  return unknown / Math.max(1, query.length);
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
