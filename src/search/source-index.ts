import Fuse from 'fuse.js';
import { foldForm } from '#text/words.ts';
import { indexRecords } from './candidates.ts';
import { articlePassages, type Holding, wordsOf } from './holdings.ts';
import { recogniseTopic } from './recognition.ts';
import { splitTerms, type Term } from './terms.ts';
import { plainWords, readTopic } from './topic.ts';
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
const boosts = { title: 4, names: 3, roles: 1.5, publisher: 3, points: 1.5, passages: 1, counts: 1 };

/** Indexes documents by what they are called, who is in them and what they are about. */
export function indexSources(holdings: readonly Holding[], vocabulary: Vocabulary): SourceIndex {
  const source = indexRecords(holdings.map(recordOf), boosts);
  const words = holdings.map((holding) => splitTerms(Object.values(recordOf(holding)).join(' ')));
  const fuse = new Fuse(holdings.map(namesOf), {
    keys: [{ name: 'title', weight: 2 }, 'publisher', 'names'],
    threshold: 0.4,
    ignoreLocation: true,
    ignoreDiacritics: true,
  });
  const peopleWords = new Set(holdings.flatMap(peopleOf).flatMap((words) => words.map(({ stem }) => stem)));
  const suggest = (text: string, limit: number) => {
    const typed = text.trim().slice(0, LONGEST_NAME_TYPED);
    if (typed === '') return holdings.slice(0, limit);
    return fuse.search(typed, { limit }).map(({ item }) => item.holding);
  };
  return {
    suggest,
    find(query) {
      const direct = holdings.find(({ document }) => document.id === query);
      if (direct) return [{ holding: direct, score: 1 }];
      const { terms } = readTopic(query);
      if (terms.length > 1 && terms.every((term) => peopleWords.has(term.stem))) {
        return holdings
          .filter((holding) => isSomebody(terms, holding))
          .map((holding) => ({ holding, score: 1 }));
      }
      const recogniser = recogniseTopic(terms, vocabulary);
      const matches = source
        .propose(terms.map((term) => term.form).join(' '), holdings.length)
        .flatMap(({ id, score }) => {
          const coverage = recogniser.coverage(words[id] ?? []);
          const holding = holdings[id];
          if (!holding || coverage < ENOUGH_COVERAGE) return [];
          const named = isName(query, holding) ? WORTH_OF_NAME : 1;
          return [{ holding, score: score * coverage ** 2 * named }];
        })
        .sort((a, b) => b.score - a.score);
      const best = matches[0]?.score ?? 0;
      return matches.filter((match) => match.score >= best * SHARE_OF_BEST);
    },
  };
}

/** The words of each person's name and its other forms. */
function peopleOf({ document }: Holding): Term[][] {
  return document.people.map(({ name, alsoCalled }) => splitTerms([name, ...alsoCalled].join(' ')));
}

/** True where all the words are one person's: a forename and a surname of two people name nobody. */
function isSomebody(terms: readonly Term[], holding: Holding): boolean {
  return peopleOf(holding).some((words) =>
    terms.every(({ stem }) => words.some((word) => word.stem === stem)),
  );
}

function isName(query: string, holding: Holding): boolean {
  return namesOf(holding).names.some((name) => foldForm(name) === foldForm(query.trim()));
}

function namesOf(holding: Holding): { holding: Holding; title: string; publisher: string; names: string[] } {
  const { title, publisher } = holding.document;
  const names = [...holding.parties.values()].flatMap((party) => [party.name, ...party.alsoCalled]);
  return { holding, title, publisher: publisher ?? '', names };
}

function recordOf(holding: Holding): Record<keyof typeof boosts, string> {
  const { document } = holding;
  const parties = [...holding.parties.values()];
  const record = {
    title: `${document.title} ${document.id.replaceAll('-', ' ')}`,
    names: parties.flatMap((party) => [party.name, ...party.alsoCalled]).join(' '),
    roles: parties.flatMap((party) => party.roles.map((role) => wordsOf(holding, role))).join(' '),
    publisher: `${document.publisher ?? ''} ${document.byline ?? ''} ${document.date?.asWritten ?? ''}`,
    points: [document.abstract, ...document.keyPoints].map((point) => point?.text ?? '').join(' '),
    passages: articlePassages(holding)
      .map((passage) => passage.text)
      .join(' '),
    counts: document.figures.map((figure) => figure.counts).join(' '),
  };
  const plain = Object.entries(record).map(([field, text]) => [field, plainWords(text)]);
  return { ...record, ...Object.fromEntries(plain) };
}
