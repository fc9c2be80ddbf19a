import { readPlainText } from './plain-text.ts';
import type { SourceText } from './source-text.ts';

/** A Markdown file as plain text. Throws `FormatRefusal`. */
export function readMarkdown(bytes: Uint8Array): SourceText {
  return readPlainText(bytes);
}
