import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeState, encodeState } from '#command/state.ts';

const written = 'v|figures|2|source=#a1b2c3|topic~words | and = more ~ words';

describe('no button is made for', () => {
  test.each([
    ['two texts that both need the last place', { a: 'one two', b: 'three four' }],
    ['a lone surrogate', { a: 'x\ud800y z' }],
    ['a control character', { a: 'x\u0000y' }],
    ['a line break', { a: 'x\ny' }],
    ['an empty text', { a: '' }],
    ['a text with a blank at its end, which a platform may cut', { a: 'words ' }],
    ['an option whose name is no name', { 'A b': 'x' }],
    ['an option called __proto__', Object.fromEntries([['__proto__', 'x']])],
  ])('%s', (_what, options) => {
    expect(encodeState('view', { command: 'figures', options, page: 1 })).toBeNull();
  });

  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 1_000_000_000])('page %s', (page) => {
    expect(encodeState('view', { command: 'figures', options: {}, page })).toBeNull();
  });

  test.each(['', 'who said', 'a|b', 'x'.repeat(33), 'É'])('a command called “%s”', (command) => {
    expect(encodeState('view', { command, options: {}, page: 1 })).toBeNull();
  });
});

describe('a button is not ours when it has', () => {
  test.each([
    ['nothing in it', ''],
    ['another first letter', 'x|figures|1'],
    ['no page', 'v|figures'],
    ['page 0', 'v|figures|0'],
    ['a page with a leading zero', 'v|figures|01'],
    ['a page in other digits', 'v|figures|٣'],
    ['a page in hexadecimal', 'v|figures|0x2'],
    ['a field without a name', 'v|figures|1|words'],
    ['an option twice', 'v|figures|1|a=1|a=1'],
    ['an option twice, once as free text', 'v|figures|1|a=1|a~x y'],
    ['options out of order', 'v|figures|1|b=1|a=1'],
    ['a plain value written as free text', 'v|figures|1|a~plain'],
    ['a second equals sign', 'v|figures|1|a=1=2'],
    ['an empty value', 'v|figures|1|a='],
    ['a bar at its end', 'v|figures|1|'],
    ['only a tilde', '~'],
    ['an option called __proto__', 'v|figures|1|__proto__=x'],
    ['101 units', `v|figures|1|topic~${'é'.repeat(101 - 'v|figures|1|topic~'.length)}`],
  ])('%s', (_what, customId) => {
    expect(decodeState(customId)).toBeNull();
  });
});

test('any text at all either is a button of ours or none', () => {
  const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 120 }), fc.string({ maxLength: 30 }));
  fc.assert(fc.property(texts, readsAsWritten), { numRuns: 2000 });
});

test('10,000 tampered buttons read as exactly what they say, or not at all', () => {
  const place = fc.nat(written.length);
  const insert = fc.oneof(
    fc.constantFrom('|', '=', '~', '0', 'v', '#', ' ', '\ud800', '\u0000'),
    fc.string(),
  );
  fc.assert(
    fc.property(place, fc.nat(5), insert, (start, removed, added) =>
      readsAsWritten(written.slice(0, start) + added + written.slice(start + removed)),
    ),
    { numRuns: 10_000 },
  );
});

function readsAsWritten(customId: string): void {
  const state = decodeState(customId);
  if (state !== null) expect(encodeState(state.action, state.request)).toBe(customId);
}
