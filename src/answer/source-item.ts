import type { SourceItem } from '#model/answer.ts';
import type { Archive } from '#search/archive.ts';
import type { Holding } from '#search/holdings.ts';
import { attribute } from './attribution.ts';
import { citeParagraph } from './citation.ts';

/** A document's card: what it is, what it says in our words, and who speaks in it. */
export function sourceItem(archive: Archive, holding: Holding): SourceItem {
  const { document } = holding;
  return {
    type: 'source',
    excerpt: { text: document.title, emphasis: [] },
    citation: citeParagraph(holding, 1),
    kind: document.kind,
    byline: document.byline,
    date: document.date?.asWritten ?? null,
    url: document.url,
    language: document.language,
    complete: document.complete,
    contentNote: document.contentNote,
    abstract: document.abstract,
    keyPoints: document.keyPoints,
    speakers: speakersOf(holding),
    counts: {
      passages: document.passages.length,
      quotations: document.quotations.length,
      figures: archive.figures.all(({ key }) => key === holding.key).length,
    },
    alsoIn: [],
  };
}

function speakersOf(holding: Holding): SourceItem['speakers'] {
  const speakers = holding.document.quotations.flatMap(
    (quotation) => attribute(holding, quotation.speaker) ?? [],
  );
  return Array.from(
    Map.groupBy(speakers, (speaker) => speaker.name),
    ([name, same]) => ({ name, roles: same[0]?.roles ?? [], quotations: same.length }),
  );
}
