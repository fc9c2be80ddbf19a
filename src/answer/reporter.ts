import type { Answer, PassageItem, Range, Voice } from '#model/answer.ts';
import type { Archive } from '#search/archive.ts';
import type { PassageEntry, QuotationEntry } from '#search/holdings.ts';
import { addressDocument } from './address.ts';
import { compareQuotation } from './compare.ts';
import { ask, compose, notesFor } from './compose.ts';
import type { FoundWording } from './find-wording.ts';
import { linkToDocument } from './links.ts';
import { isOpposite, oppositeMessage } from './opposite.ts';
import { passageRecord } from './passage-record.ts';
import { type Asked, quoteItem } from './quote-item.ts';
import { sharedRange, totalLength } from './ranges.ts';

/**
 * Answers words that stand in a document, but not as one quotation. Where most of them are quoted, the
 * quotations among them are shown; otherwise the passage, with what is known of whose words they are.
 */
export function answerReporter(
  archive: Archive,
  wording: string,
  found: Extract<FoundWording, { kind: 'passage' }>,
): Answer {
  const { entry, stretches, comparison } = found;
  const quoted = quotationsWithin(entry, stretches);
  const isMostlyQuoted = totalLength(quoted.flatMap((asked) => asked.stretches)) * 2 > totalLength(stretches);
  const passage = passageRecord(found);
  const items = isMostlyQuoted
    ? quoted.map(({ entry, stretches }) => quoteItem(compareQuotation(archive, wording, entry, stretches)))
    : [passage];
  const message = isMostlyQuoted ? mostlyQuoted : messageFor(passage);
  return compose({
    outcome: isOpposite(comparison) ? 'nothing' : 'found',
    message: isOpposite(comparison) ? oppositeMessage : message,
    contentNotes: notesFor(archive, items),
    items,
    links: [linkToDocument(entry.holding)],
    layout: items.length === 1 ? 'whole' : 'list',
    request: ask('who-said', { quote: wording, source: addressDocument(entry.holding) }),
  });
}

const mostlyQuoted = 'Most of these words are quoted. The exact words differ from those you typed:';

const standing: Record<Voice, string> = {
  reporter: 'stand in the document, but not as a quotation: they are the reporter’s.',
  unmarked: 'stand in the document, outside quotation marks.',
  marked: 'stand in the document in quotation marks. This library does not tell whose words they are.',
  'partly-marked':
    'stand in the document, some of them in quotation marks. This library does not tell whose words those are.',
};

const standingBesideQuotations: Record<Voice, string> = {
  reporter: 'stand in the document. Some of them are quoted; the others are the reporter’s.',
  unmarked: 'stand in the document. Some of them are quoted; the others stand outside quotation marks.',
  marked:
    'stand in the document. Some of them are quoted; of others in quotation marks, this library does not tell whose they are.',
  'partly-marked':
    'stand in the document. Some of them are quoted; of others in quotation marks, this library does not tell whose they are.',
};

function messageFor({ partlyQuoted, voice, comparison }: PassageItem): string {
  const isOther = comparison?.grade === 'altered' || comparison?.grade === 'elided';
  const words = isOther ? 'Words like these' : 'These words';
  return `${words} ${(partlyQuoted ? standingBesideQuotations : standing)[voice]}`;
}

/** The quotations of a passage that the stretches touch, with what is touched of each. */
function quotationsWithin({ holding, passage }: PassageEntry, stretches: readonly Range[]): Asked[] {
  return holding.document.quotations.flatMap((quotation) => {
    const entry: QuotationEntry = { kind: 'quotation', holding, quotation };
    const touched = quotation.spans.flatMap((span, part) => {
      const shared = stretches.flatMap((stretch) => sharedRange(span, stretch) ?? []);
      return span.passage === passage.id ? shared.map((range) => ({ part, ...range })) : [];
    });
    return touched.length > 0 ? [{ entry, stretches: touched, comparison: null }] : [];
  });
}
