import { recordOf, textOf } from './json-values.ts';
import type { SourceText } from './source-text.ts';

/** What is parsed in a process of its own. */
export type ParsedFormat = 'html' | 'pdf' | 'docx';

/** Goes before a file's bytes, on a line of its own. */
export type RequestHead = { format: ParsedFormat; length: number };

/** A line of the answer. `refusal` ends a sentence that begins with the file's name. */
export type ParseReply = { source: SourceText } | { refusal: string };

const formats: readonly ParsedFormat[] = ['html', 'pdf', 'docx'];
const isFormat = (value: unknown): value is ParsedFormat => formats.some((format) => format === value);

/** Throws where a line is no head of a request. */
export function readHead(line: string): RequestHead {
  const head = recordOf(JSON.parse(line));
  if (!isFormat(head.format) || typeof head.length !== 'number') throw new Error('not a request');
  return { format: head.format, length: head.length };
}

/** Throws where a line is no reply. */
export function readReply(line: string): ParseReply {
  const reply = recordOf(JSON.parse(line));
  if (typeof reply.refusal === 'string') return { refusal: reply.refusal };
  const source = recordOf(reply.source);
  if (typeof source.text !== 'string') throw new Error('not a reply');
  return {
    source: {
      text: source.text,
      title: textOf(source.title),
      byline: textOf(source.byline),
      publisher: textOf(source.publisher),
      date: textOf(source.date),
      url: textOf(source.url),
      language: textOf(source.language),
      pages: Array.isArray(source.pages) ? source.pages.map(Number) : null,
    },
  };
}
