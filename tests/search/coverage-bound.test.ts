import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mostCoverage } from '#search/coverage-bound.ts';
import { matchUnit, prepareQuery } from '#search/match.ts';
import { splitTerms } from '#search/terms.ts';
import { unitsOf } from '#search/units.ts';
import { learnVocabulary } from '#search/vocabulary.ts';
import { coastalArchive } from '#tests/fixtures/library.ts';

const units = coastalArchive.holdings.flatMap(unitsOf);
const vocabulary = learnVocabulary(units.map(({ terms }) => terms));
const forms = [...new Set(units.flatMap(({ terms }) => terms.map(({ form }) => form)))];
const misspelt = fc.constantFrom(...forms).map((form) => form.slice(0, 2) + form.slice(3));
const word = fc.oneof(
  fc.constantFrom(...forms),
  misspelt,
  fc.constantFrom('no', 'forty', '40', 'engineering'),
);
const wording = fc.array(word, { minLength: 1, maxLength: 10 }).map((words) => words.join(' '));

it('never tells less than is found', () => {
  fc.assert(
    fc.property(wording, fc.constantFrom(...units), (typed, unit) => {
      const query = prepareQuery(splitTerms(typed), vocabulary);
      const found = matchUnit(query, unit, vocabulary)?.coverage ?? 0;
      expect(mostCoverage(query, unit.terms)).toBeGreaterThanOrEqual(found - 1e-9);
    }),
    { numRuns: 500 },
  );
});
