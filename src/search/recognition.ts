import { countEdits } from '#text/edits.ts';
import { isNumber } from './numbers.ts';
import type { Term } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Share of a topic's weight, from 0 to 1, that a record's words hold. */
export type Recogniser = { coverage(record: readonly Term[]): number };

/**
 * Recognises the words of a topic in records, inflected or with a typing error. It is stricter than
 * the matching of whole wordings, where the words around one vouch for it.
 */
export function recogniseTopic(topic: readonly Term[], vocabulary: Vocabulary): Recogniser {
  const asked = topic.map((term) => ({
    term,
    weight: vocabulary.weigh(term),
    known: new Map<string, boolean>(),
  }));
  const total = asked.reduce((sum, { weight }) => sum + weight, 0);
  return {
    coverage(record) {
      const held = asked.filter(({ term, known }) =>
        record.some((other) => {
          const before = known.get(other.form);
          if (before !== undefined) return before;
          const same = isRecognised(term, other);
          known.set(other.form, same);
          return same;
        }),
      );
      return total === 0 ? 0 : held.reduce((sum, { weight }) => sum + weight, 0) / total;
    },
  };
}

function isRecognised(a: Term, b: Term): boolean {
  if (a.stem === b.stem) return true;
  if (isNumber(a.form) || isNumber(b.form)) return false;
  const limit = errorsForgiven(Math.min(a.form.length, b.form.length));
  return limit > 0 && countEdits(a.form, b.form, limit) <= limit;
}

/** A short word with an error is another word ("rate", "race"); from there on one or two are forgiven. */
function errorsForgiven(length: number): number {
  if (length < 5) return 0;
  return length < 9 ? 1 : 2;
}
