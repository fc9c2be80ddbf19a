import { basename } from 'node:path';
import type { SourceReader } from '#formats/open-reader.ts';
import type { SourceText } from '#formats/source-text.ts';
import { readRegularFile } from '#storage/files.ts';
import { hashBytes } from '#storage/hash.ts';

/** A source file as it was read. */
export type ReadSource = SourceText & { file: string; sha256: string };

/**
 * Reads a source file. Its text is well-formed, and ends its lines in "\n". Throws `FileRefusal` and
 * `FormatRefusal`.
 */
export async function readSource(path: string, reader: SourceReader): Promise<ReadSource> {
  const bytes = readRegularFile(path);
  const name = basename(path);
  const source = await reader.read({ name, bytes });
  return { ...source, text: source.text.toWellFormed(), file: name, sha256: hashBytes(bytes) };
}
