import type { Document } from '#model/document.ts';
import { type Concordance, listWords } from './concordance.ts';
import { carriesMeaning, isCapital } from './meaning.ts';
import { listNarrated, type Narrated } from './narrated.ts';
import { listQuoted, listSpeakers, type Quoted } from './quoted.ts';
import type { Division } from './split.ts';
import { tokenise, writeOut } from './tokens.ts';

/** All that questions are drawn from: what a library says, and what the documents left out of it say. */
export type Field = {
  quoted: readonly Quoted[];
  narrated: readonly Narrated[];
  leftOut: { quoted: readonly Quoted[]; narrated: readonly Narrated[] };
  /** Full names of people who are quoted. */
  speakers: readonly string[];
  /** All people's names, each once. */
  people: readonly string[];
  /** Plain words in small letters by their length, to put in the place of others. */
  plainWords: ReadonlyMap<number, readonly string[]>;
  /** Whether any document, kept or left out, has this word. */
  knows(form: string): boolean;
  /** Whether any document has this word in small letters. */
  standsSmall(form: string): boolean;
  /** All passages of the library. */
  library: Concordance;
  /** Its quotations alone. */
  quotations: Concordance;
};

/** Reads what there is to draw from. */
export function survey({ kept, leftOut }: Division): Field {
  const quoted = listQuoted(kept);
  const words = countWords([...kept, ...leftOut]);
  return {
    quoted,
    narrated: listNarrated(kept),
    leftOut: { quoted: listQuoted(leftOut), narrated: listNarrated(leftOut) },
    speakers: listSpeakers(quoted, kept),
    people: [
      ...new Set([...kept, ...leftOut].flatMap(({ people }) => people.map(({ name }) => name))),
    ].toSorted(),
    plainWords: plainByLength(words),
    knows: (form) => words.has(form),
    standsSmall: (form) => (words.get(form)?.small ?? 0) > 0,
    library: listWords(kept.flatMap(({ title, passages }) => [title, ...passages.map(({ text }) => text)])),
    quotations: listWords(quoted.map(({ tokens }) => writeOut(tokens))),
  };
}

type Uses = { small: number; capital: number };

/** How often each word stands in small letters, and with a capital inside a sentence. */
function countWords(documents: readonly Document[]): ReadonlyMap<string, Uses> {
  const words = new Map<string, Uses>();
  for (const { title, passages } of documents) {
    for (const token of [title, ...passages.map(({ text }) => text)].flatMap(tokenise)) {
      const uses = words.get(token.form) ?? { small: 0, capital: 0 };
      if (!isCapital(token.text)) uses.small++;
      else if (!token.begins) uses.capital++;
      words.set(token.form, uses);
    }
  }
  return words;
}

/** Words that are no names: twice or more in small letters, and hardly ever with a capital. */
function plainByLength(words: ReadonlyMap<string, Uses>): ReadonlyMap<number, readonly string[]> {
  const plain = [...words]
    .filter(([form, { small, capital }]) => small >= 2 && capital * 10 <= small && /^[a-z]{2,}$/.test(form))
    .map(([form]) => form)
    .filter((form) => !carriesMeaning(form));
  return Map.groupBy(plain.toSorted(), ({ length }) => length);
}
