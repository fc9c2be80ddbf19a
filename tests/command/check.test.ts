import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkOptions } from '#command/check.ts';
import { defineCommand } from '#command/define.ts';
import { echo, option } from '#tests/fixtures/commands.ts';
import { foreignText } from '#tests/fixtures/foreign-text.ts';
import { hostileText } from '#tests/fixtures/hostile.ts';

const check = defineCommand({
  name: 'check',
  description: 'Checks',
  options: { text: option({ keepsLines: true, maxLength: 1000 }), topic: option({ maxLength: 1000 }) },
  examples: () => [],
  run: (_archive, options) => echo('check', options),
});

const anyText = fc
  .oneof(foreignText, hostileText)
  .filter((text) => text.length <= 500 && /[\p{L}\p{N}]/u.test(text));

describe('a text of several lines', () => {
  it('keeps its line ends, whatever ends them, and its empty lines', () => {
    expect(checkOptions(check, { text: 'one\r\ntwo\r\rthree\n\n\nfour' })).toEqual({
      text: 'one\ntwo\n\nthree\n\n\nfour',
    });
  });

  it('has no other character that is none, and is trimmed, whatever it was', () => {
    fc.assert(
      fc.property(anyText, (given) => {
        const { text = '' } = checkOptions(check, { text: given });
        expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
        expect(text).toBe(text.trim());
        expect(text.isWellFormed()).toBe(true);
        expect(checkOptions(check, { text })).toEqual({ text });
      }),
    );
  });

  it('is of as many lines as were given, but for empty ones at its ends', () => {
    fc.assert(
      fc.property(anyText, (given) => {
        const lines = (text: string) => text.split(/\r\n|\r|\n/).length;
        const { text = '' } = checkOptions(check, { text: given });
        const blank = /^[\s\p{Cc}]+|[\s\p{Cc}]+$/gu;
        expect(lines(text)).toBe(lines(given.toWellFormed().replace(blank, '')));
      }),
    );
  });

  it('may be as long as the option takes, a line end counted as one', () => {
    const text = `${'x'.repeat(499)}\r\n${'x'.repeat(500)}`;
    expect(checkOptions(check, { text }).text).toHaveLength(1000);
    expect(() => checkOptions(check, { text: `${text}x` })).toThrow('takes at most 1000 characters');
  });
});

it('a text of one line has no line end, and one of nothing but line ends is empty', () => {
  expect(checkOptions(check, { topic: 'one\r\n\ntwo' })).toEqual({ topic: 'one two' });
  expect(() => checkOptions(check, { text: '\r\n\n' })).toThrow('The option text of /check is empty.');
});
