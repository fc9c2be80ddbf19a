import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '#formats/decode.ts';
import { FormatRefusal } from '#formats/source-text.ts';

describe('what is no text is refused with the reason', () => {
  it.each([
    ['an empty file', '', 'holds no text'],
    ['white space alone', ' \n\r\n\t', 'holds no text'],
    ['a PDF under the wrong name', '%PDF-1.7\n', 'is a PDF file, although its name says that it is text'],
    ['a NUL among words', 'The keeper\0 spoke.', 'holds NUL characters, as binary files do'],
    ['control characters', '\x01\x02\x03 words', 'is a binary file, not text'],
  ])('%s', (_, content, reason) => {
    expect(() => decodeText(Buffer.from(content))).toThrow(new FormatRefusal(reason));
  });

  it('UTF-8 of which some bytes are lost', () => {
    const bytes = Buffer.from('“A café”, “a café” and “a café”').subarray(0, -1);
    expect(() => decodeText(bytes)).toThrow('is damaged: some of its bytes are not valid UTF-8');
  });

  it('UTF-32', () => {
    expect(() => decodeText(Buffer.from('\ufeff\0T\0h\0e\0', 'utf16le'))).toThrow('UTF-32');
  });
});

it('any bytes are read or refused, nothing else happens', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      try {
        expect(decodeText(bytes)).not.toMatch(/[\0\r]/);
      } catch (error) {
        expect(error).toBeInstanceOf(FormatRefusal);
      }
    }),
  );
});
