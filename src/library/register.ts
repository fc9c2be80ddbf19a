import { createHash } from 'node:crypto';
import type { Document } from '#model/document.ts';

/** A source file as a library knows it. */
export type Identity = { file: string; sha256: string; paragraphs: readonly string[] };

/** What a source file is to a library; `unclear` where it may take the place of one of several documents. */
export type Standing =
  | { kind: 'new' }
  | { kind: 'unchanged' | 'duplicate' | 'version'; document: Document }
  | { kind: 'unclear'; documents: readonly Document[] };

/** The documents of a library by the files that they come from. */
export type Register = {
  place(identity: Identity): Standing;
  /** Takes note of what was put into the library. */
  record(document: Document): void;
};

/**
 * Tells which source files a library knows already: by their bytes, by their text, or by their name. The
 * document of one file is not taken for an earlier version of another that is placed later.
 */
export function createRegister(documents: readonly Document[]): Register {
  const current = new Map<string, Document>();
  const byKey = new Map<string, Document[]>();
  const settled = new Set<string>();
  const find = (key: string) => (byKey.get(key) ?? []).filter((each) => current.get(each.id) === each);
  const record = (document: Document) => {
    current.set(document.id, document);
    for (const key of keysOf(document)) byKey.set(key, [...find(key), document]);
  };
  documents.forEach(record);
  return {
    place({ file, sha256, paragraphs }) {
      const named = find(nameKey(file)).filter(({ id }) => !settled.has(id));
      const unchanged = named.find(({ source }) => source.sha256 === sha256);
      if (unchanged) settled.add(unchanged.id);
      if (unchanged) return { kind: 'unchanged', document: unchanged };
      const alike = [...find(sha256), ...find(digest(paragraphs))].find((each) => !named.includes(each));
      if (alike) return { kind: 'duplicate', document: alike };
      const earlier = likest(named, paragraphs);
      if (earlier) return { kind: 'version', document: earlier };
      return named.length === 0 ? { kind: 'new' } : { kind: 'unclear', documents: named };
    },
    record(document) {
      settled.add(document.id);
      record(document);
    },
  };
}

function keysOf({ source, complete, passages }: Document): string[] {
  const whole = complete ? [digest(passages.map(({ text }) => text))] : [];
  return [nameKey(source.file), source.sha256, ...whole];
}

const nameKey = (file: string) => `file ${file}`;

/** The same for texts that differ in white space alone. */
function digest(paragraphs: readonly string[]): string {
  const plain = paragraphs.map((paragraph) => paragraph.trim().replace(/\s+/g, ' ')).join('\n\n');
  return `text ${createHash('sha256').update(plain).digest('hex')}`;
}

/** The only document, or the one of several that shares most paragraphs with a text. */
function likest(documents: readonly Document[], paragraphs: readonly string[]): Document | null {
  const held = new Set(paragraphs);
  const ranked = documents
    .map((document) => ({ document, shared: document.passages.filter(({ text }) => held.has(text)).length }))
    .toSorted((a, b) => b.shared - a.shared);
  const [best, next] = ranked;
  return best && (!next || best.shared > next.shared) ? best.document : null;
}
