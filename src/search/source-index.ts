import { foldForm } from '#text/words.ts';
import { indexRecords } from './candidates.ts';
import type { Holding } from './holdings.ts';
import { indexNames } from './name-index.ts';
import type { PlainReader } from './plain-lexemes.ts';
import { weighTopic } from './recognition.ts';
import { indexWords } from './record-words.ts';
import { namesOf, recordSource, sourceBoosts } from './source-records.ts';
import { type Lexeme, splitLexemes } from './terms.ts';
import { readTopic } from './topic.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A document that answers a query; the score only orders the documents of one answer. */
export type SourceMatch = { holding: Holding; score: number };

export type SourceIndex = {
  /** Documents for an id, a title, a person, an organisation or a topic; best first, none if nothing fits. */
  find(query: string): readonly SourceMatch[];
  /** Documents whose title or names come nearest to a text that may be half typed; best first. */
  suggest(text: string, limit: number): readonly Holding[];
};

const ENOUGH_COVERAGE = 0.6;
const SHARE_OF_BEST = 0.35;
/** How much more a document counts in which somebody or something is called just so. */
const WORTH_OF_NAME = 2;
const LONGEST_NAME_TYPED = 80;

/** Share of the letters that may be typing errors. */
const NAME_ERRORS = 0.4;

const nameFields = [
  { weight: 2, namesOf: ({ document }: Holding) => [document.title] },
  { weight: 1, namesOf: ({ document }: Holding) => [document.publisher ?? ''] },
  { weight: 1, namesOf },
];

/** Indexes documents by what they are called, who is in them and what they are about. */
export function indexSources(
  holdings: readonly Holding[],
  vocabulary: Vocabulary,
  read: PlainReader,
): SourceIndex {
  const records = holdings.map((holding) => recordSource(holding, read));
  const source = indexRecords(records, sourceBoosts);
  const words = indexWords(records.map((record) => Object.values(record).flat()));
  const findPeople = indexPeople(holdings);
  const called = holdings.map((holding) => new Set(namesOf(holding).map(foldForm)));
  const names = indexNames(holdings, nameFields, NAME_ERRORS);
  return {
    suggest(text, limit) {
      const typed = text.trim().slice(0, LONGEST_NAME_TYPED);
      if (typed === '') return holdings.slice(0, limit);
      return names.search(typed, limit);
    },
    find(query) {
      const direct = holdings.find(({ document }) => document.id === query);
      if (direct) return [{ holding: direct, score: 1 }];
      const { terms } = readTopic(query);
      const people = findPeople(terms);
      if (people) return people.map((holding) => ({ holding, score: 1 }));
      const coverageOf = words.coverageBy(weighTopic(terms, vocabulary));
      const name = foldForm(query.trim());
      const matches = source
        .propose(terms.map((term) => term.form).join(' '), holdings.length)
        .flatMap(({ id, score }) => {
          const coverage = coverageOf(id);
          const holding = holdings[id];
          if (!holding || coverage < ENOUGH_COVERAGE) return [];
          const named = called[id]?.has(name) ? WORTH_OF_NAME : 1;
          return [{ holding, score: score * coverage ** 2 * named }];
        })
        .sort((a, b) => b.score - a.score);
      const best = matches[0]?.score ?? 0;
      return matches.filter((match) => match.score >= best * SHARE_OF_BEST);
    },
  };
}

/**
 * Finds the documents that name a person by all of the words; null where the words are no name, or one
 * word alone, which may be a topic. A forename and a surname of two people name nobody.
 */
function indexPeople(holdings: readonly Holding[]): (words: readonly Lexeme[]) => Holding[] | null {
  const people = holdings.map(({ document }) =>
    document.people.map(
      ({ name, alsoCalled }) =>
        new Set(splitLexemes([name, ...alsoCalled].join(' ')).map(({ stem }) => stem)),
    ),
  );
  const stems = new Set(people.flat().flatMap((words) => [...words]));
  return (words) => {
    if (words.length < 2 || !words.every(({ stem }) => stems.has(stem))) return null;
    return holdings.filter((_, at) =>
      people[at]?.some((person) => words.every(({ stem }) => person.has(stem))),
    );
  };
}
