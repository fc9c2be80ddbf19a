import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emphasise, escapeMarkdown } from '#render/discord/escape.ts';
import { plainText } from '#render/discord/plain-text.ts';
import { clean } from '#render/wording/clean.ts';
import { hostileText } from '#tests/fixtures/hostile.ts';

describe('a reader of Discord’s markdown sees', () => {
  test.each([
    ['words without their emphasis', 'a **b** *c* __d__ _e_ ~~f~~ ||g||', 'a b c d e f g'],
    ['emphasis inside emphasis', '***a* b** __**c**__', 'a b c'],
    ['both marks ending at once', '***a*** b', 'a b'],
    ['emphasis over lines', '**a\nb**', 'a\nb'],
    ['quotes without their sign', '> “a”\n> b\nc', '“a”\nb\nc'],
    ['all of a long quote', '>>> “a”\nb', '“a”\nb'],
    ['small print in a quote', '> -# a', 'a'],
    ['headings as lines', '# a\n## b\n### c', 'a\nb\nc'],
    ['code as it stands', '`**a**` ``b`c``', '**a** b`c'],
    ['a block of code without its language', '```md\n# a\n> b\n```', '# a\n> b\n'],
    [
      'the words of a link',
      '[the *harbour*](https://example.org/a_b_c "title") is closed',
      'the harbour is closed',
    ],
    ['the words of a link in angles', '[a](<https://example.org/>)', 'a'],
    ['what is escaped', '\\*a\\* \\> b \\\\ c', '*a* > b \\ c'],
    [
      'no numbers of people, times or emoji',
      'a <@123456789> <@&1> <#2> <t:1700000000:R> <:b:3> c',
      'a      c',
    ],
  ])('%s', (_, source, seen) => {
    expect(plainText(source)).toBe(seen);
  });
});

describe('a sign is text', () => {
  test.each([
    ['that is never closed', '**a *b ~~c ||d `e'],
    ['inside a name', 'file_name_here'],
    ['of multiplication', '2 * 3 * 4'],
    ['with nothing between', '****'],
    ['not at the beginning of a line', 'a > b # c -# d'],
    ['without its blank', '>a\n#b\n-#c'],
    ['in brackets without an address', '[a] (b) [c](d)'],
    ['in an address', 'https://example.org/a_b_c*d*e'],
    ['of a hidden address that is none', '[a](javascript:alert)'],
    ['of inequality', '3 < 4 > 2'],
  ])('%s', (_, text) => {
    expect(plainText(text)).toBe(text);
  });
});

test('whatever this bot escapes or emphasises reads as the text that it is', () => {
  fc.assert(
    fc.property(hostileText, fc.nat(80), fc.nat(80), (text, start, end) => {
      expect(plainText(escapeMarkdown(text))).toBe(clean(text));
      const words = { text, emphasis: start < end && end <= text.length ? [{ start, end }] : [] };
      expect(plainText(`> ${emphasise(words)}`).length).toBeLessThanOrEqual(clean(text).length + 4);
    }),
  );
});

test('any text at all is read, and none of it is invented', () => {
  const signs = fc.constantFrom(
    ...['*', '**', '_', '__', '~~', '||', '`', '```', '\\', '[', '](', ')', '> ', '\n', '<@1>', 'a', ' '],
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(signs, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 40 }),
      (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const unit of plainText(text)) {
          at = text.indexOf(unit, at) + unit.length;
          expect(at).toBeGreaterThanOrEqual(unit.length);
        }
      },
    ),
    { numRuns: 1000 },
  );
});

test('hostile text costs no time', () => {
  const pieces = [
    '`',
    '``` `` ',
    '[',
    '*',
    '**a ',
    '***',
    '_',
    '||',
    '\\',
    '> ',
    '<@',
    '[a](https://x "',
    '~~**__',
    '[a',
  ];
  const started = performance.now();
  for (const piece of pieces) plainText(piece.repeat(5000));
  expect(performance.now() - started).toBeLessThan(2000);
});
