import { extname } from 'node:path';
import { readMarkdown } from './markdown.ts';
import type { ParsedFormat } from './parse-request.ts';
import { openParserProcess, type ParserLimits } from './parser-process.ts';
import { readPlainText } from './plain-text.ts';
import { FormatRefusal, type SourceFile, type SourceText } from './source-text.ts';

/** Reads files one after the other; a process of its own parses what is neither text nor Markdown. */
export type SourceReader = {
  /** What the file says, as plain text. Throws `FormatRefusal`. */
  read(file: SourceFile): Promise<SourceText>;
  /** Ends that process, which would keep this one alive. */
  close(): Promise<void>;
};

const inProcess: Readonly<Record<string, (bytes: Uint8Array) => SourceText>> = {
  '.txt': readPlainText,
  '.md': readMarkdown,
};
const parsed: Readonly<Record<string, ParsedFormat>> = {
  '.html': 'html',
  '.htm': 'html',
  '.pdf': 'pdf',
  '.docx': 'docx',
};
const megabyte = 1_000_000;
const largest: Readonly<Record<ParsedFormat, number>> = {
  html: 10 * megabyte,
  pdf: 20 * megabyte,
  docx: 20 * megabyte,
};

/** The endings of names that are read, each with its full stop. */
export const readableEndings: readonly string[] = [...Object.keys(inProcess), ...Object.keys(parsed)];

/** A reader of sources; nothing is started before the first file that needs it. */
export function openReader(limits: Partial<ParserLimits> = {}): SourceReader {
  const parser = openParserProcess(limits);
  return {
    async read({ name, bytes }) {
      if (bytes.length === 0) throw new FormatRefusal('is empty');
      const ending = extname(name).toLowerCase();
      const read = inProcess[ending];
      if (read) return read(bytes);
      const format = parsed[ending];
      if (!format) throw new FormatRefusal(`is not one of ${readableEndings.join(', ')}`);
      if (bytes.length > largest[format]) {
        throw new FormatRefusal(`is larger than ${largest[format] / megabyte} MB`);
      }
      return parser.parse(format, bytes);
    },
    close: () => parser.close(),
  };
}
