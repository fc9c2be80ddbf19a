import type { Document } from '#model/document.ts';
import { type FigureIndex, indexFigures } from './figure-index.ts';
import { type Holding, holdDocument } from './holdings.ts';
import { learnNameWords } from './name-words.ts';
import { createPlainReader } from './plain-lexemes.ts';
import { indexQuotations, type QuotationIndex } from './quotation-index.ts';
import { indexSources, type SourceIndex } from './source-index.ts';
import { indexSpeakers, type SpeakerIndex } from './speakers.ts';
import { keepingWords, splitLexemes } from './terms.ts';
import { shareTerms, unitsOf } from './units.ts';
import { learnVocabulary } from './vocabulary.ts';

/** The documents and everything that finds something in them. */
export type Archive = {
  holdings: readonly Holding[];
  quotations: QuotationIndex;
  figures: FigureIndex;
  sources: SourceIndex;
  speakers: SpeakerIndex;
  /** Whether a folded word is part of a name wherever it stands. */
  isName(form: string): boolean;
};

/** Indexes checked documents. The same documents give the same archive, whatever their order. */
export function createArchive(documents: readonly Document[]): Archive {
  return keepingWords(() => index(documents));
}

function index(documents: readonly Document[]): Archive {
  const holdings = documents.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)).map(holdDocument);
  const units = shareTerms(holdings.flatMap(unitsOf));
  const vocabulary = learnVocabulary([
    ...units.map((unit) => unit.terms),
    ...holdings.flatMap(({ document }) =>
      [
        document.title,
        ...document.keyPoints.map((point) => point.text),
        ...document.figures.map((figure) => figure.counts),
      ].map(splitLexemes),
    ),
  ]);
  const read = createPlainReader();
  const names = learnNameWords(units);
  return {
    holdings,
    quotations: indexQuotations(units, vocabulary),
    figures: indexFigures(holdings, vocabulary, read),
    sources: indexSources(holdings, vocabulary, read),
    speakers: indexSpeakers(holdings),
    isName: (form) => names.has(form),
  };
}
