import { extname } from 'node:path';
import { readMarkdown } from './markdown.ts';
import { readPlainText } from './plain-text.ts';
import { FormatRefusal, type SourceFile, type SourceText } from './source-text.ts';

/** Reads files one after the other; a process of its own parses what is neither text nor Markdown. */
export type SourceReader = {
  /** What the file says, as plain text. Throws `FormatRefusal`. */
  read(file: SourceFile): Promise<SourceText>;
  /** Ends the process, if there is one. */
  close(): Promise<void>;
};

const inProcess: Readonly<Record<string, (bytes: Uint8Array) => SourceText>> = {
  '.txt': readPlainText,
  '.md': readMarkdown,
};

/** The endings of names that are read, each with its full stop. */
export const readableEndings: readonly string[] = Object.keys(inProcess);

/** A reader of sources; nothing is started before the first file that needs it. */
export function openReader(): SourceReader {
  return {
    async read({ name, bytes }) {
      const read = inProcess[extname(name).toLowerCase()];
      if (!read) throw new FormatRefusal(`is not one of ${readableEndings.join(', ')}`);
      return read(bytes);
    },
    async close() {},
  };
}
