import { setImmediate } from 'node:timers/promises';
import { documentIdFor } from '#extract/document/ids.ts';
import { UnfitText } from '#extract/document/source.ts';
import { summarise } from '#extract/document/summarise.ts';
import type { SourceReader } from '#formats/open-reader.ts';
import { FormatRefusal } from '#formats/source-text.ts';
import { LibraryFolderError } from '#library/load.ts';
import type { Known, Register } from '#library/register.ts';
import type { Store } from '#library/store.ts';
import { FileRefusal } from '#storage/files.ts';
import { splitParagraphs } from '#text/paragraphs.ts';
import type { FoundSource } from './find-sources.ts';
import { type ReadSource, readSource } from './read-source.ts';

type Filing =
  | { outcome: 'added' | 'new version' | 'unchanged' | 'duplicate'; known: Known }
  | { outcome: 'refused'; reason: string }
  | { outcome: 'failed'; error: unknown };

/** What became of a source file; `known` is what it is in the library, or what it equals there. */
export type Addition = Filing & { path: string };

type Adding = { store: Store; register: Register; reader: SourceReader; signal: AbortSignal };

/**
 * Adds source files one after the other and tells what became of each, once it is safely written. Ends
 * early when the signal is aborted: the file that is being read then is dropped. Throws
 * `LibraryFolderError` where the library cannot be written any more.
 */
export async function* addSources(sources: readonly FoundSource[], adding: Adding): AsyncGenerator<Addition> {
  for (const source of sources) {
    // Lets a pressed Ctrl-C be heard, also where nothing has to be written.
    await setImmediate();
    if (adding.signal.aborted) return;
    const addition = await addSource(source, adding);
    if (addition === null) return;
    yield addition;
  }
}

/** Null where the signal was aborted meanwhile. */
async function addSource({ path, refusal }: FoundSource, adding: Adding): Promise<Addition | null> {
  if (refusal !== null) return { path, outcome: 'refused', reason: refusal };
  try {
    const read = await orAborted(readSource(path, adding.reader), adding.signal);
    return read && { path, ...(await fileSource(read, adding)) };
  } catch (error) {
    if (error instanceof LibraryFolderError) throw error;
    const isRefused = [FileRefusal, FormatRefusal, UnfitText].some((kind) => error instanceof kind);
    // A bug that one text brings to light does not keep the others out.
    if (!isRefused || !(error instanceof Error)) return { path, outcome: 'failed', error };
    return { path, outcome: 'refused', reason: error.message };
  }
}

async function fileSource(read: ReadSource, { store, register }: Adding): Promise<Filing> {
  const paragraphs = splitParagraphs(read.text);
  const standing = register.place({ file: read.file, sha256: read.sha256, paragraphs });
  if (standing.kind === 'unclear') return refuse(unclear(standing.documents));
  if (standing.kind === 'unchanged' || standing.kind === 'duplicate') {
    return { outcome: standing.kind, known: standing.known };
  }
  const before = standing.kind === 'version' ? standing.known : null;
  if (before?.isWritten)
    return refuse(`would replace ${before.id}, which was written by hand: remove that first`);
  const chooseId = (title: string) => before?.id ?? documentIdFor(title, store.isTaken);
  const earlier = before ? [...before.source.earlier, before.source.sha256] : [];
  const document = summarise({ ...read, earlier, chooseId });
  await store.put(document);
  return { outcome: before ? 'new version' : 'added', known: register.record(document) };
}

function refuse(reason: string): Filing {
  return { outcome: 'refused', reason };
}

function unclear(documents: readonly Known[]): string {
  const ids = documents.map(({ id }) => id).join(', ');
  return `may be a new version of ${ids}: remove the one that it replaces`;
}

/** Null as soon as the signal is aborted. */
async function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T | null> {
  const { promise: aborted, resolve } = Promise.withResolvers<null>();
  const abort = () => resolve(null);
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
