import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeState, encodeState } from '#command/state.ts';
import type { Request } from '#model/answer.ts';

const request = (options: Record<string, string>, page = 1): Request => ({
  command: 'figures',
  options,
  page,
});

test('a button remembers the command, the page and every option', () => {
  const asked = request({ topic: 'arrests & referrals', source: '#a1b2c3' }, 2);
  expect(encodeState('view', asked)).toBe('v|figures|2|source=#a1b2c3|topic~arrests & referrals');
  expect(decodeState('v|figures|2|source=#a1b2c3|topic~arrests & referrals')).toEqual({
    action: 'view',
    request: asked,
  });
});

test('sharing and viewing the same answer are two different buttons', () => {
  expect(encodeState('share', request({ topic: 'arrests' }))).toBe('s|figures|1|topic=arrests');
  expect(decodeState('s|figures|1|topic=arrests')?.action).toBe('share');
});

test('a command without options fits too', () => {
  expect(decodeState(encodeState('view', request({})) ?? '')?.request).toEqual(request({}));
});

test('the order in which options were given makes no difference', () => {
  expect(encodeState('view', request({ b: '2', a: '1' }))).toBe(
    encodeState('view', request({ a: '1', b: '2' })),
  );
});

test('one text may hold what looks like further options', () => {
  const asked = request({ topic: 'a|source=b~c|', source: 'd' });
  expect(decodeState(encodeState('view', asked) ?? '')?.request).toEqual(asked);
});

test('a button of exactly 100 units is written, and one of 101 is not', () => {
  const room = 100 - 'v|figures|1|topic~'.length;
  expect(encodeState('view', request({ topic: `${'é'.repeat(room)}` }))).toHaveLength(100);
  expect(encodeState('view', request({ topic: `${'é'.repeat(room + 1)}` }))).toBeNull();
  expect(encodeState('view', request({ topic: '😀'.repeat(room / 2) }))).toHaveLength(100);
  expect(encodeState('view', request({ topic: '😀'.repeat(room / 2 + 1) }))).toBeNull();
});

const name = fc.stringMatching(/^[a-z][a-z0-9_-]{0,7}$/);
const plain = fc.stringMatching(/^[A-Za-z0-9._@#+,:*-]{1,12}$/);
const anything = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 });
const requests = fc
  .record({
    command: name,
    options: fc.dictionary(name, plain, { maxKeys: 3 }),
    free: fc.option(fc.tuple(name, anything)),
    page: fc.integer({ min: 1, max: 999_999_999 }),
  })
  .map(({ command, options, free, page }) => ({
    command,
    options: free ? { ...options, [free[0]]: free[1] } : options,
    page,
  }));

test('whatever is written is read back the same, within 100 units', () => {
  fc.assert(
    fc.property(requests, fc.constantFrom('view' as const, 'share' as const), (asked, action) => {
      const state = encodeState(action, asked);
      fc.pre(state !== null);
      expect(state.length).toBeLessThanOrEqual(100);
      expect(decodeState(state)).toEqual({ action, request: asked });
    }),
    { numRuns: 2000 },
  );
});

test('documents go by their keys only where their ids would not fit', () => {
  const long = '#an-inquiry-into-the-flooding-of-the-old-harbour-quarter';
  const short = encodeState('view', request({ source: '#harbour.q3,#flood' }));
  expect(short).toBe('v|figures|1|source=#harbour.q3,#flood');
  const state = encodeState('view', request({ source: `${long}.q3.0.1.20,${long}.q4` }));
  expect(state).toMatch(/^v\|figures\|1\|source=!\w{7}\.q3\.0\.1\.20,!\w{7}\.q4$/);
  expect(encodeState('view', decodeState(state ?? '')?.request ?? request({}))).toBe(state);
});

test('of a text that only holds or ends in addresses, nothing is shortened', () => {
  const long = '#an-inquiry-into-the-flooding-of-the-old-harbour-quarter';
  expect(encodeState('view', request({ source: `harbour+${long}.q3,${long}.q4` }))).toBeNull();
  expect(encodeState('view', request({ source: `${long}.q3,${long}.q4+harbour` }))).toBeNull();
  expect(encodeState('view', request({ source: `${long},#flood,${long},#harbour` }))).toMatch(
    /^v\|figures\|1\|source=!\w{7},!\w{7},!\w{7},!\w{7}$/,
  );
});

test.each([1, 9, 10, 25, 999_999_999])('page %i is remembered', (page) => {
  const state = encodeState('view', request({ topic: 'arrests' }, page));
  expect(state).toBe(`v|figures|${page}|topic=arrests`);
  expect(decodeState(state ?? '')?.request.page).toBe(page);
});
