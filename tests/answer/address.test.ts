import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addressDocument, addressFigure, addressQuotation, readAddresses } from '#answer/address.ts';
import { coastalArchive } from '#tests/fixtures/library.ts';

const { holdings } = coastalArchive;

it('reads every address of a document, a quotation or a figure back to what it was', () => {
  for (const holding of holdings) {
    expect(readAddresses(coastalArchive, addressDocument(holding))).toEqual([
      { holding, id: null, stretch: null },
    ]);
    for (const quotation of holding.document.quotations) {
      const address = addressQuotation({ kind: 'quotation', holding, quotation });
      expect(readAddresses(coastalArchive, address)).toEqual([{ holding, id: quotation.id, stretch: null }]);
    }
    for (const figure of holding.document.figures) {
      const read = readAddresses(coastalArchive, addressFigure({ holding, figure }));
      expect(read).toEqual([{ holding, id: figure.id, stretch: null }]);
    }
  }
});

it('reads the stretch of a quotation back', () => {
  const [holding] = holdings;
  const quotation = holding?.document.quotations[0];
  if (!holding || !quotation) throw new Error('the first document is quoted');
  const stretch = { part: 1, start: 4, end: 20 };
  const address = addressQuotation({ kind: 'quotation', holding, quotation }, stretch);
  expect(readAddresses(coastalArchive, address)).toEqual([{ holding, id: quotation.id, stretch }]);
});

it('reads several addresses in their order', () => {
  const text = holdings.map(addressDocument).join(',');
  expect(readAddresses(coastalArchive, text)?.map(({ holding }) => holding)).toEqual(holdings);
});

it.each([
  '',
  '#',
  '#harbour',
  'trust-closes-ward',
  '#trust-closes-ward and more',
  '#trust-closes-ward.',
  ',',
  '#A.b',
])('takes “%s” for words', (text) => {
  expect(readAddresses(coastalArchive, text)).toBeUndefined();
});

it('takes any text without a throw, and gives only what is in the archive', () => {
  const piece = fc.constantFrom(
    '#',
    '!',
    '.',
    ',',
    'trust-closes-ward',
    'corridor',
    '0',
    '46',
    '999999',
    ' ',
    '-',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const read = readAddresses(coastalArchive, pieces.join('')) ?? [];
      for (const { holding } of read) expect(holdings).toContain(holding);
    }),
    { numRuns: 1000 },
  );
});

it('reads an address that is given twice once', () => {
  const [holding] = holdings;
  if (!holding) throw new Error('the archive is not empty');
  const address = addressDocument(holding);
  expect(readAddresses(coastalArchive, `${address},${address}`)).toHaveLength(1);
});
