import type { Document } from '#model/document.ts';
import type { Ground } from '#search/finding.ts';
import { holdDocument } from '#search/holdings.ts';
import { indexLetters } from '#search/letter-index.ts';
import { indexPhrases } from '#search/phrase-index.ts';
import { type Unit, unitsOf } from '#search/units.ts';
import { learnVocabulary } from '#search/vocabulary.ts';

/** What finding looks in, of some documents; everything is proposed, in the documents' order. */
export function groundOf(documents: readonly Document[]): Ground {
  const units = documents.map(holdDocument).flatMap(unitsOf);
  return {
    units,
    vocabulary: learnVocabulary(units.map(({ terms }) => terms)),
    phrases: indexPhrases(units),
    letters: indexLetters(units, ({ entry }) => entry.kind === 'quotation'),
    propose: (_query, within) => [...units.entries()].flatMap(([id, unit]) => (within(id) ? unit : [])),
  };
}

/** The id of the quotation or the passage that a unit holds. */
export function idOf({ entry }: Unit): string {
  return entry.kind === 'quotation' ? entry.quotation.id : entry.passage.id;
}
