import { analyse } from 'chardet';
import { FormatRefusal } from './source-text.ts';

/** Encodings of which every byte is a letter somewhere: these are believed only where they are sure. */
const leastConfidence = 60;
/** So many bytes tell the encoding. */
const sample = 65_536;

/**
 * The encoding of a text, as `TextDecoder` names it. What is neither Unicode nor surely something else is
 * Windows-1252, of which Latin-1 is a part. Throws `FormatRefusal` where UTF-8 is damaged.
 */
export function detectEncoding(bytes: Uint8Array): string {
  return markedEncoding(bytes) ?? unmarkedUtf16(bytes) ?? utf8(bytes) ?? legacyEncoding(bytes);
}

function markedEncoding([first, second, third, fourth]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe && third === 0 && fourth === 0) {
    throw new FormatRefusal('is written in UTF-32: save it as UTF-8');
  }
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** Latin letters in UTF-16 have a zero in every second byte. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const zeros = [0, 0];
  const start = bytes.subarray(0, sample);
  for (const [index, byte] of start.entries()) {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (even + odd < start.length / 4) return null;
  if (odd > even * 10) return 'utf-16le';
  return even > odd * 10 ? 'utf-16be' : null;
}

function utf8(bytes: Uint8Array): string | null {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    const damaged = text.match(/\ufffd/g)?.length ?? 0;
    const sound = text.match(/[^\0-\u007f\ufffd]/g)?.length ?? 0;
    if (sound > damaged) throw new FormatRefusal('is damaged: some of its bytes are not valid UTF-8');
    return null;
  }
}

function legacyEncoding(bytes: Uint8Array): string {
  const [best] = analyse(bytes.subarray(0, sample));
  const isSure = best && best.confidence >= leastConfidence && !best.name.startsWith('ISO-8859');
  return isSure && isKnown(best.name) ? best.name : 'windows-1252';
}

function isKnown(encoding: string): boolean {
  try {
    new TextDecoder(encoding);
    return true;
  } catch {
    return false;
  }
}
