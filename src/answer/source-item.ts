import type { SourceItem } from '#model/answer.ts';
import type { Archive } from '#search/archive.ts';
import { articlePassages, type Holding, type QuotationEntry } from '#search/holdings.ts';
import { speakerIdOf } from '#search/speaker-identity.ts';
import { attribute } from './attribution.ts';
import { citeDocument } from './citation.ts';
import { openingOf } from './opening.ts';

/** A document's card: what it is, what it says in our words, and who speaks in it. */
export function sourceItem(archive: Archive, holding: Holding): SourceItem {
  const { document } = holding;
  return {
    type: 'source',
    excerpt: { text: document.title, emphasis: [] },
    citation: citeDocument(holding),
    kind: document.kind,
    byline: document.byline,
    date: document.date?.asWritten ?? null,
    url: document.url,
    language: document.language,
    complete: document.complete,
    contentNote: document.contentNote,
    version: document.source.earlier.length + 1,
    abstract: document.abstract,
    opening: document.abstract ? null : openingOf(holding),
    keyPoints: document.keyPoints,
    speakers: speakersOf(holding),
    counts: {
      passages: articlePassages(holding).length,
      quotations: document.quotations.length,
      figures: archive.figures.of(holding).length,
    },
    alsoIn: [],
  };
}

function speakersOf(holding: Holding): SourceItem['speakers'] {
  const entries = holding.document.quotations.map(
    (quotation): QuotationEntry => ({ kind: 'quotation', holding, quotation }),
  );
  const groups = Map.groupBy(entries, speakerIdOf);
  return [...groups.values()].flatMap(([first, ...others]) => {
    const speaker = first && attribute(holding, first.quotation.speaker);
    return speaker ? [{ name: speaker.name, roles: speaker.roles, quotations: 1 + others.length }] : [];
  });
}
