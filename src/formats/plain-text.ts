import { decodeText } from './decode.ts';
import { bareText, type SourceText } from './source-text.ts';

/** A plain text as it stands, whatever its encoding. Throws `FormatRefusal`. */
export function readPlainText(bytes: Uint8Array): SourceText {
  return bareText(decodeText(bytes));
}
