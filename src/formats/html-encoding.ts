import { detectEncoding } from './encoding.ts';
import { startsAs } from './signature.ts';
import { FormatRefusal } from './source-text.ts';

/** Pages state their encoding within the first bytes. */
const headLength = 4096;
const statement = /charset=["']?([\w-]{2,30})/i;

/** A page in the encoding that it states, else in the one it seems to have. Throws `FormatRefusal`. */
export function decodeHtml(bytes: Uint8Array): string {
  const signature = startsAs(bytes);
  if (signature) throw new FormatRefusal(`is ${signature}, although its name says that it is a page`);
  const detected = detectEncoding(bytes);
  const stated = statement.exec(Buffer.from(bytes.subarray(0, headLength)).toString('latin1'))?.[1];
  const isUnicode = detected.startsWith('utf');
  const html = new TextDecoder(isUnicode || !stated ? detected : known(stated, detected)).decode(bytes);
  if (html.includes('\0')) throw new FormatRefusal('holds NUL characters, as binary files do');
  return html;
}

function known(stated: string, otherwise: string): string {
  try {
    return new TextDecoder(stated).encoding;
  } catch {
    return otherwise;
  }
}
