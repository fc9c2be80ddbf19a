import { expect, test } from 'vitest';
import { isSecondHand } from '#answer/attribution.ts';
import { holdDocument } from '#search/holdings.ts';
import { harbourDocument } from '#tests/fixtures/harbour.ts';

/** Whether words that an article of `publisher` has as told to `outlet` are second-hand there. */
function isSecondHandIn(publisher: string | null, outlet: string): boolean {
  const document = harbourDocument();
  const [party] = document.organisations;
  if (!party) throw new Error('The harbour document names no organisation');
  const told = {
    ...document,
    publisher,
    organisations: [{ ...party, kind: 'outlet' as const, name: outlet }],
  };
  return isSecondHand(holdDocument(told), {
    kind: 'named',
    party: party.id,
    basis: 'stated',
    mention: null,
  });
}

test.each([
  ['Harbour Gazette', 'Harbour Gazette', false],
  ['Harbour Gazette', 'the Gazette', false],
  ['The Harbour Gazette', 'Harbour Gazette', false],
  ['Harbour Gazette', 'the Norton Gazette', true],
  ['Harbour Gazette', 'Radio Norton', true],
  [null, 'the Gazette', true],
])('in an article of %s, what somebody told %s is second-hand: %s', (publisher, outlet, expected) => {
  expect(isSecondHandIn(publisher, outlet)).toBe(expected);
});
