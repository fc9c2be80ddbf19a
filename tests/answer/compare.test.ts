import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePassage, compareQuotation } from '#answer/compare.ts';
import { createArchive } from '#search/archive.ts';
import { type PassageEntry, passageOf, type QuotationEntry } from '#search/holdings.ts';
import { draftDocument } from '#tests/fixtures/draft.ts';
import { foreignText } from '#tests/fixtures/foreign-text.ts';
import { railwayArchive } from '#tests/fixtures/railway.ts';

/** The quotation of that id in the report on the branch line. */
function quotation(id: string): QuotationEntry {
  for (const holding of railwayArchive.holdings) {
    const found = holding.document.quotations.find((candidate) => candidate.id === id);
    if (found) return { kind: 'quotation', holding, quotation: found };
  }
  throw new Error(`no quotation ${id}`);
}

/** How a wording compares with a quotation, and the words of its passages that it is laid beside. */
function compare(wording: string, id: string) {
  const entry = quotation(id);
  const { stretches, comparison } = compareQuotation(railwayArchive, wording, entry, []);
  const words = stretches.map(({ part, start, end }) => {
    const span = entry.quotation.spans[part];
    return span && passageOf(entry.holding, span).text.slice(start, end);
  });
  return { words, grade: comparison?.grade, flags: comparison?.flags };
}

describe('a wording beside a quotation', () => {
  it('is exact where it stands so, in the middle of a long one', () => {
    expect(compare('every winter the frost takes a little more of its mortar', 'viaduct')).toEqual({
      words: ['every winter the frost takes a little more of its mortar'],
      grade: 'exact',
      flags: [],
    });
  });

  it('is exact over an interruption that was not typed, with a stretch in each part', () => {
    const wording = 'on every weekday since the spring, and on most of them the guard outnumbered the people';
    expect(compare(wording, 'guard')).toEqual({
      words: ['on every weekday since the spring,', 'and on most of them the guard outnumbered the people'],
      grade: 'exact',
      flags: [],
    });
  });

  it.each([
    ['the same words', 'I HAVE pulled these levers – since I was sixteen', 'same-words', []],
    ['elided', 'I have pulled these levers and no machine ever thanked me for it', 'elided', []],
    ['altered', 'I have pulled these ropes since I was sixteen', 'altered', []],
    ['altered in a number', 'I have pulled these levers since I was fifteen', 'altered', ['number']],
  ] as const)('is %s', (_grade, wording, grade, flags) => {
    expect(compare(wording, 'levers')).toMatchObject({ grade, flags });
  });

  it('keeps what the search found where nothing can be compared', () => {
    const matched = [{ part: 0, start: 3, end: 9 }];
    expect(compareQuotation(railwayArchive, '🚂', quotation('levers'), matched)).toMatchObject({
      stretches: matched,
      comparison: null,
    });
  });

  it('has stretches inside its parts, in their order, for any text', () => {
    const entry = quotation('guard');
    fc.assert(
      fc.property(foreignText, (text) => {
        const { stretches } = compareQuotation(railwayArchive, `${text} since the spring`, entry, []);
        for (const { part, start, end } of stretches) {
          const span = entry.quotation.spans[part];
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(span?.start ?? Number.NaN);
          expect(end).toBeLessThanOrEqual(span?.end ?? Number.NaN);
        }
        const parts = stretches.map(({ part }) => part);
        expect(parts).toEqual([...new Set(parts)].toSorted());
      }),
      { numRuns: 100 },
    );
  });
});

describe('a wording beside a passage', () => {
  const before = 'The line was surveyed in a wet autumn by two men and a boy. '.repeat(20);
  const words = 'The first sod was cut on the fell by the vicar’s daughter';
  const text = `${before}${words}. ${'Nobody had foreseen the bog. '.repeat(20)}`;
  const archive = createArchive([
    draftDocument({ id: 'line', title: 'Line', about: 'The line.', passages: { p2: text } }),
  ]);
  const [holding] = archive.holdings;
  const passage = holding?.passages.get('p2');
  if (!holding || !passage) throw new Error('There is no passage');
  const entry: PassageEntry = { kind: 'passage', holding, passage };
  const compareAt = (wording: string, start: number) => {
    const { comparison, ...place } = comparePassage(archive, wording, entry, { start, end: start + 20 });
    return { words: text.slice(place.start, place.end), grade: comparison?.grade };
  };

  it('is told with its place in the whole of it, however long it is', () => {
    expect(compareAt('the first sod was cut by the vicar’s daughter', before.length)).toEqual({
      words,
      grade: 'elided',
    });
  });

  it('may stand at its very beginning or end', () => {
    expect(compareAt('The line was surveyed', 0)).toEqual({ words: 'The line was surveyed', grade: 'exact' });
    const last = text.lastIndexOf('Nobody');
    expect(compareAt('Nobody had foreseen the bog', last).words).toBe('Nobody had foreseen the bog');
  });

  it('may follow a word longer than what is looked at before it', () => {
    const address = `example.org/${'a'.repeat(600)}:`;
    const archive = createArchive([
      draftDocument({
        id: 'line',
        title: 'Line',
        about: 'The line.',
        passages: { p2: `${address}${words}.` },
      }),
    ]);
    const [holding] = archive.holdings;
    const passage = holding?.passages.get('p2');
    if (!holding || !passage) throw new Error('There is no passage');
    const matched = { start: address.length, end: address.length + words.length };
    expect(comparePassage(archive, words, { kind: 'passage', holding, passage }, matched)).toMatchObject({
      ...matched,
      comparison: { grade: 'exact' },
    });
  });

  it('keeps what was matched where nothing can be compared', () => {
    expect(comparePassage(archive, '—', entry, { start: 4, end: 8 })).toEqual({
      start: 4,
      end: 8,
      comparison: null,
    });
  });
});
