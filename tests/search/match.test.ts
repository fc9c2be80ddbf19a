import { expect, it } from 'vitest';
import { matchUnit, prepareQuery } from '#search/match.ts';
import { splitTerms } from '#search/terms.ts';
import { unitsOf } from '#search/units.ts';
import { learnVocabulary } from '#search/vocabulary.ts';
import { coastalArchive } from '#tests/fixtures/library.ts';

const units = coastalArchive.holdings.flatMap(unitsOf);
const vocabulary = learnVocabulary(units.map((unit) => unit.terms));

/** How a wording lies in the quotation of that id. */
function lay(wording: string, id: string) {
  const unit = units.find(({ entry }) => entry.kind === 'quotation' && entry.quotation.id === id);
  if (!unit) throw new Error(`no quotation ${id}`);
  const match = matchUnit(prepareQuery(splitTerms(wording), vocabulary), unit, vocabulary);
  const words = match?.stretches.map(({ part, start, end }) => {
    const passage = unit.entry.holding.passages.get(unit.parts[part]?.passage ?? '');
    return passage?.text.slice(start, end);
  });
  return { words, coverage: 0, density: 0, telling: 0, exact: false, ...match };
}

it('calls words exact where they stand as typed, whatever the marks and capitals', () => {
  const { exact, coverage, density, words } = lay(
    '"every SKIPPER knows, where the sandbank lies',
    'sandbank',
  );
  expect({ exact, words }).toEqual({ exact: true, words: ['Every skipper knows where the sandbank lies'] });
  expect([coverage, density]).toEqual([1, 1]);
});

it('calls words with one left out covered, but not dense and not exact', () => {
  const { exact, coverage, density } = lay('every skipper knows where the lies', 'sandbank');
  expect(exact).toBe(false);
  expect(coverage).toBe(1);
  expect(density).toBeLessThan(1);
});

it('calls words with a wrong one dense, but not covered', () => {
  const { coverage, density } = lay('every skipper knows where the treasure lies', 'sandbank');
  expect(coverage).toBeLessThan(1);
  expect(density).toBeLessThan(1);
});

it('counts swapped words nearly fully', () => {
  const { coverage, exact } = lay('every skipper where knows the sandbank lies', 'sandbank');
  expect(exact).toBe(false);
  expect(coverage).toBeGreaterThan(0.9);
  expect(coverage).toBeLessThan(1);
});

it('finds words on both sides of an interruption, a stretch for each part', () => {
  expect(lay('shallow for the fleet. We will dredge it', 'channel').words).toEqual([
    'shallow for the fleet',
    'We will dredge it',
  ]);
});

it('finds words across three paragraphs', () => {
  const { words, exact } = lay(
    'a full account of that night nobody who gave a warning will be criticised for giving it early and nobody will leave',
    'account',
  );
  expect(words).toHaveLength(3);
  expect(exact).toBe(true);
});

it('counts a telling word once, however often it is typed', () => {
  expect(lay('sandbank sandbank sandbank', 'sandbank').telling).toBe(1);
});

it('measures the longest run of words that were not found', () => {
  const { gap } = lay('every skipper knows a lighthouse keeper', 'sandbank');
  expect(gap).toMatchObject({ words: 3, telling: 2 });
  expect(gap?.share).toBeGreaterThan(0.3);
});

it('does not count a word as telling that is only roughly alike', () => {
  expect(lay('every skipper knows where the sandpaper lies', 'sandbank').telling).toBe(3);
});

it('finds nothing where no word is alike', () => {
  expect(lay('penicillin spreadsheet', 'sandbank').words).toBeUndefined();
});

it('weighs a rare word in the place of a plain one as one slip, between others or at the end', () => {
  const between = lay('every skipper knows zirconium the sandbank lies', 'sandbank');
  const alone = lay('zirconium every skipper knows the sandbank lies zirconium', 'sandbank');
  expect(between.coverage).toBeGreaterThan(alone.coverage + 0.1);
  expect(between.gap?.words).toBe(0);
  expect(lay('every skipper knows where the sandbank zirconium', 'sandbank').gap?.words).toBe(0);
});

it('does not take more words than the text has there for a slip', () => {
  expect(lay('every skipper knows zirconium quartz feldspar sandbank lies', 'sandbank').gap?.words).toBe(3);
});

it('calls inflected words unbroken, but not exact', () => {
  expect(lay('every skippers knows where the sandbanks lies', 'sandbank')).toMatchObject({
    unbroken: true,
    exact: false,
  });
  expect(lay('every skipper knows the sandbank lies', 'sandbank')).toMatchObject({ unbroken: false });
});
