import { describe, expect, it } from 'vitest';
import { decodeText } from '#formats/decode.ts';

const words = 'The keeper’s café “reopens” in May.\n\nEntry costs £4.';

describe('a text is read whatever its encoding', () => {
  it('in UTF-8, with and without a byte order mark', () => {
    expect(decodeText(Buffer.from(words))).toBe(words);
    expect(decodeText(Buffer.from(`\ufeff${words}`))).toBe(words);
  });

  it('in UTF-16 of either order, with and without a byte order mark', () => {
    expect(decodeText(Buffer.from(`\ufeff${words}`, 'utf16le'))).toBe(words);
    expect(decodeText(Buffer.from(words, 'utf16le'))).toBe(words);
    expect(decodeText(Buffer.from(`\ufeff${words}`, 'utf16le').swap16())).toBe(words);
    expect(decodeText(Buffer.from(words, 'utf16le').swap16())).toBe(words);
  });

  it('in Windows-1252, as old British files are', () => {
    const bytes = Buffer.from(
      'The keeper\x92s caf\xe9 \x93reopens\x94 in May.\n\nEntry costs \xa34.',
      'latin1',
    );
    expect(decodeText(bytes)).toBe(words);
  });

  it('in Latin-1 with one accent only', () => {
    expect(decodeText(Buffer.from('The caf\xe9 is open.', 'latin1'))).toBe('The café is open.');
  });

  it('with the line ends of every system', () => {
    expect(decodeText(Buffer.from('One.\r\n\r\nTwo.\rThree.\n'))).toBe('One.\n\nTwo.\nThree.\n');
  });
});
