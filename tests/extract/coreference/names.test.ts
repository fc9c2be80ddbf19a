import { describe, expect, it } from 'vitest';
import { whoIs } from './who-is.ts';

describe('a name states who is meant', () => {
  it.each([
    ['in full', '“We go,” said «Helen Marsh».', 'Helen Marsh'],
    ['for short', 'Helen Marsh came. “We go,” said «Ms Marsh».', 'Helen Marsh'],
    ['with a role before it', '“We go,” said «Harbour Trust spokeswoman Helen Marsh».', 'Helen Marsh'],
    ['with a role behind it', '“We go,” said «Helen Marsh, an adviser to Peter Thorne».', 'Helen Marsh'],
    ['with an owner before it', '“We go,” said «Peter Thorne’s adviser Helen Marsh».', 'Helen Marsh'],
    ['of a body', '“We go,” said «the Harbour Trust».', 'Harbour Trust'],
    ['just before “who”', 'Helen Marsh, «who» said so, left.', 'Helen Marsh'],
    [
      'before “who”, over an apposition',
      'Helen Marsh, the mayor of Holm, «who» said so, left.',
      'Helen Marsh',
    ],
  ])('%s', (_, text, name) => {
    expect(whoIs(text)).toEqual([name, 'stated']);
  });
});

describe('a name states nobody', () => {
  it.each([
    ['where it is a namesake’s too', 'Helen Marsh met Peter Marsh. “We go,” said «Marsh».'],
    [
      'inside of what something else is',
      'Helen Marsh came. Little changed, said «a paper that cites Helen Marsh».',
    ],
    ['before a “who” of others', 'Helen Marsh met voters «who» said so.'],
  ])('%s', (_, text) => {
    expect(whoIs(text)).toBeNull();
  });
});
