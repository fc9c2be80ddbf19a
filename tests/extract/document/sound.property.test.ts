import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toDocument } from '#extract/document/to-document.ts';
import { extract } from '#extract/extract.ts';
import type { Attribution, Extraction, Party } from '#extract/extraction.ts';
import type { Range } from '#extract/range.ts';
import { checkDocument } from '#library/check.ts';
import { verifyText } from '#library/verify.ts';
import { documentSchema } from '#model/document.ts';
import { foreignText } from '#tests/fixtures/foreign-text.ts';
import { sourceOf } from '#tests/fixtures/source.ts';

/** Everything that is wrong with the document of a text. */
function faultsOf(text: string, extraction: Extraction): unknown[] {
  const document = toDocument(sourceOf(text), extraction);
  const { error } = documentSchema.safeParse(document);
  return [
    ...(error?.issues ?? []),
    ...checkDocument(document),
    ...verifyText(document, { text, stated: [] }),
  ];
}

test('whatever a text holds, its document is sound, true to it, and the same again', () => {
  fc.assert(
    fc.property(foreignText, (text) => {
      const extraction = extract(text);
      expect(faultsOf(text, extraction)).toEqual([]);
      expect(toDocument(sourceOf(text), extract(text))).toEqual(toDocument(sourceOf(text), extraction));
    }),
    { numRuns: 80 },
  );
});

test('wherever the finders point, the document is sound and true to its text', () => {
  const found = foreignText.chain((text) => fc.tuple(fc.constant(text), anyExtraction(text)));
  fc.assert(
    fc.property(found, ([text, extraction]) => {
      expect(faultsOf(text, extraction)).toEqual([]);
    }),
    { numRuns: 120 },
  );
});

/** Finders that point anywhere inside the text. */
function anyExtraction(text: string): fc.Arbitrary<Extraction> {
  const offset = fc.nat({ max: text.length });
  const range: fc.Arbitrary<Range> = fc
    .tuple(offset, offset)
    .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }));
  const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
  const ranges = fc.array(range, { maxLength: 4 });
  const party: fc.Arbitrary<Party> = fc
    .record({
      kind: fc.constantFrom('person', 'organisation', 'report', 'outlet'),
      named: range,
      mentions: ranges,
      roles: ranges,
    })
    .map((parts) => ({ ...parts, name: text.slice(parts.named.start, parts.named.end) }));
  const { paragraphs, layout } = extract(text);
  return fc.array(party, { maxLength: 5 }).chain((parties) => {
    const somebody = fc.constantFrom(null, ...parties);
    const speaker: fc.Arbitrary<Attribution> = fc.record({
      party: somebody,
      basis: fc.constantFrom('stated', 'inferred'),
      mention: orNull(range),
      role: orNull(range),
      cue: orNull(range),
    });
    const quotation = fc.record({
      spans: fc.array(range, { minLength: 1, maxLength: 4 }),
      marks: fc.constantFrom('complete' as const, 'unclosed' as const, 'lost' as const),
      speaker: orNull(speaker),
      to: somebody,
      hedge: orNull(range),
    });
    const figure = fc.record({
      at: range,
      value: fc.oneof(fc.double(), fc.constant(null), fc.tuple(fc.double(), fc.double())),
      sense: fc.constantFrom('=' as const, '~' as const, 'up' as const),
      qualifier: orNull(range),
      unit: orNull(fc.string({ maxLength: 80 })),
      counts: orNull(fc.string({ maxLength: 300 })),
      period: orNull(range),
      place: orNull(range),
      speaker: orNull(speaker),
    });
    return fc.record({
      layout: orNull(range).map((title) => ({ ...layout, title })),
      paragraphs: fc.constant(paragraphs),
      parties: fc.constant(parties),
      quotations: fc.array(quotation, { maxLength: 5 }),
      statements: fc.array(fc.record({ spans: ranges, speaker }), { maxLength: 3 }),
      figures: fc.array(figure, { maxLength: 3 }),
    });
  });
}
