import type { Document } from '#model/document.ts';
import { hashBytes } from '#storage/hash.ts';

/** A source file as it was read. */
type Identity = { file: string; sha256: string; paragraphs: readonly string[] };

/** What is kept in mind of a document; `prints` tell its passages from others. */
export type Known = Pick<Document, 'id' | 'source'> & {
  /** Whether a person has summarised it or chosen what it keeps: no program may undo that. */
  isWritten: boolean;
  prints: readonly string[];
};

/** What a source file is to a library; `unclear` where it may take the place of one of several documents. */
export type Standing =
  | { kind: 'new' }
  | { kind: 'unchanged' | 'duplicate' | 'version'; known: Known }
  | { kind: 'unclear'; documents: readonly Known[] };

/** The documents of a library by the files that they come from. */
export type Register = {
  place(identity: Identity): Standing;
  /** Takes note of what was put into the library. */
  record(document: Document): Known;
};

/**
 * Tells which source files a library knows already: by their bytes, by their text, or by their name. The
 * document of one file is not taken for an earlier version of another that is placed later.
 */
export function createRegister(documents: readonly Document[]): Register {
  const current = new Map<string, Known>();
  const byKey = new Map<string, Known[]>();
  const settled = new Set<string>();
  const find = (key: string) => (byKey.get(key) ?? []).filter((each) => current.get(each.id) === each);
  const note = (document: Document) => {
    const known = knownOf(document);
    current.set(known.id, known);
    for (const key of keysOf(document)) byKey.set(key, [...find(key), known]);
    return known;
  };
  documents.forEach(note);
  return {
    place({ file, sha256, paragraphs }) {
      const named = find(nameKey(file)).filter(({ id }) => !settled.has(id));
      const unchanged = named.find(({ source }) => source.sha256 === sha256);
      if (unchanged) settled.add(unchanged.id);
      if (unchanged) return { kind: 'unchanged', known: unchanged };
      const alike = [...find(sha256), ...find(textKey(paragraphs))].find((each) => !named.includes(each));
      if (alike) return { kind: 'duplicate', known: alike };
      const earlier = likest(named, paragraphs);
      if (earlier) return { kind: 'version', known: earlier };
      return named.length === 0 ? { kind: 'new' } : { kind: 'unclear', documents: named };
    },
    record(document) {
      settled.add(document.id);
      return note(document);
    },
  };
}

function knownOf({ id, source, complete, abstract, keyPoints, passages }: Document): Known {
  const isWritten = !complete || abstract !== null || keyPoints.length > 0;
  return { id, source, isWritten, prints: passages.map(({ text }) => print(text)) };
}

function keysOf({ source, complete, passages }: Document): string[] {
  const whole = complete ? [textKey(passages.map(({ text }) => text))] : [];
  return [nameKey(source.file), source.sha256, ...whole];
}

const nameKey = (file: string) => `file ${file}`;

/** The same for texts that differ in white space alone. */
function textKey(paragraphs: readonly string[]): string {
  const plain = paragraphs.map((paragraph) => paragraph.trim().replace(/\s+/g, ' '));
  return `text ${digest(plain.join('\n\n'))}`;
}

/** The only document, or the one of several that shares most paragraphs with a text. */
function likest(documents: readonly Known[], paragraphs: readonly string[]): Known | null {
  const [only, another] = documents;
  if (only && !another) return only;
  const held = new Set(paragraphs.map(print));
  const ranked = documents
    .map((known) => ({ known, shared: known.prints.filter((each) => held.has(each)).length }))
    .toSorted((a, b) => b.shared - a.shared);
  const [best, next] = ranked;
  return best && next && best.shared > next.shared ? best.known : null;
}

const printLength = 12;
const print = (paragraph: string) => digest(paragraph).slice(0, printLength);
const digest = (text: string) => hashBytes(Buffer.from(text));
