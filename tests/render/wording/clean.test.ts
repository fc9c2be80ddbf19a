import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, hidesCharacters } from '#render/wording/clean.ts';
import { hostileText } from '#tests/fixtures/hostile.ts';

describe('text made fit to be shown', () => {
  it.each([
    ['line breaks become blanks', 'a\r\nb\nc\u2028d\te\vf\fg\u0085h\u2029i', 'a b c d e f g h i'],
    ['bidirectional controls go', 'a\u202eb\u2066c\u200fd\u061ce', 'abcde'],
    ['zero-width characters go', 'a\u200bb\u200dc\ufeffd\u00ade\u2060f', 'abcdef'],
    ['control characters go', 'a\0b\u001b[31mc\u009bd\u007fe', 'ab[31mcde'],
    ['lone surrogates are replaced', 'a\ud800b\udc00c', 'a\ufffdb\ufffdc'],
    ['piled-up marks end after eight', `z${'\u0336'.repeat(30)}`, `z${'\u0336'.repeat(8)}`],
    ['accents, emoji and other scripts stay', 'café cafe\u0301 ❤️ 漢字 عربي', 'café cafe\u0301 ❤️ 漢字 عربي'],
  ])('%s', (_, text, cleaned) => {
    expect(clean(text)).toBe(cleaned);
  });

  it('is not changed by cleaning it again', () => {
    fc.assert(fc.property(hostileText, (text) => clean(clean(text)) === clean(text)));
  });

  it('is told to hide characters only where it hides more than line breaks', () => {
    expect(hidesCharacters('a\r\nb')).toBe(false);
    expect(hidesCharacters('a\u202eb')).toBe(true);
  });
});
