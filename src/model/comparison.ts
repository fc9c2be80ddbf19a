/** How words that were asked for compare with those on record; from the same to others. */
export type Grade = 'exact' | 'same-words' | 'elided' | 'altered';

/**
 * A change that may change the meaning: a negation, number or name gained or exchanged (a negation also
 * lost), "some" for "all", "may" for "will", and "alleged" gained or lost (`status`).
 */
export type Flag = 'negation' | 'number' | 'name' | 'quantifier' | 'modality' | 'status';

/**
 * A step that leads from the words asked for to those of the source: words that both have, words of the
 * source that were left out (`insert`), words that it does not have (`delete`), or others in their place
 * (`replace`). Both sides are verbatim, and empty where a step has none.
 */
export type Edit = { op: 'equal' | 'insert' | 'delete' | 'replace'; query: string; source: string };

/** A grade, the steps that show it, and what of them may change the meaning. */
export type Comparison = { grade: Grade; diff: readonly Edit[]; flags: readonly Flag[] };
