import { detectEncoding } from './encoding.ts';
import { startsAs } from './signature.ts';
import { FormatRefusal } from './source-text.ts';

/** Control characters that no text has; tabs, line ends and form feeds are none of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const controls = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g;
/** Old files have a stray control here and there; binary ones are full of them. */
const mostControls = 0.002;

/**
 * The text of a plain file, whatever its encoding; every line ends in "\n", and there is no byte order
 * mark. Throws `FormatRefusal` for what is no text.
 */
export function decodeText(bytes: Uint8Array): string {
  const signature = startsAs(bytes);
  if (signature) throw new FormatRefusal(`is ${signature}, although its name says that it is text`);
  const text = new TextDecoder(detectEncoding(bytes)).decode(bytes);
  if (text.includes('\0')) throw new FormatRefusal('holds NUL characters, as binary files do');
  if ((text.match(controls)?.length ?? 0) > text.length * mostControls) {
    throw new FormatRefusal('is a binary file, not text');
  }
  if (text.trim() === '') throw new FormatRefusal('holds no text');
  return text.replace(/\r\n?/g, '\n');
}
