import type { Answer, Range, Voice } from '#model/answer.ts';
import type { Archive } from '#search/archive.ts';
import type { PassageEntry, QuotationEntry } from '#search/holdings.ts';
import { addressDocument } from './address.ts';
import { compareQuotation } from './compare.ts';
import { ask, compose, notesFor } from './compose.ts';
import type { FoundWording } from './find-wording.ts';
import { linkToDocument } from './links.ts';
import { type Asked, passageItem, quoteItem, type Stretch } from './quote-item.ts';
import { reportedIn } from './reported.ts';
import { voiceOf } from './voice.ts';

/**
 * Answers words that stand in a document, but not as one quotation. Where most of them are quoted, the
 * quotations among them are shown; otherwise the passage, with what is known of whose words they are.
 */
export function answerReporter(
  archive: Archive,
  wording: string,
  { entry, stretches, comparison }: Extract<FoundWording, { kind: 'passage' }>,
): Answer {
  const quoted = quotationsWithin(entry, stretches);
  const isMostlyQuoted = lengthOf(quoted.flatMap((asked) => asked.stretches)) * 2 > lengthOf(stretches);
  const partlyQuoted = quoted.length > 0;
  const voice = voiceOf(entry, stretches);
  const items = isMostlyQuoted
    ? quoted.map(({ entry, stretches }) => quoteItem(compareQuotation(archive, wording, entry, stretches)))
    : [
        passageItem(entry, stretches, {
          partlyQuoted,
          voice,
          comparison,
          reported: reportedIn(entry, stretches),
        }),
      ];
  return compose({
    outcome: 'found',
    message: isMostlyQuoted
      ? 'Most of these words are quoted. The exact words differ from those you typed:'
      : messageFor(partlyQuoted, voice),
    contentNotes: notesFor(archive, items),
    items,
    links: [linkToDocument(entry.holding)],
    layout: items.length === 1 ? 'whole' : 'list',
    request: ask('who-said', { quote: wording, source: addressDocument(entry.holding) }),
  });
}

const standing: Record<Voice, string> = {
  reporter: 'These words stand in the document, but not as a quotation: they are the reporter’s.',
  unmarked: 'These words stand in the document, outside quotation marks.',
  marked:
    'These words stand in the document in quotation marks. This library does not tell whose words they are.',
  'partly-marked':
    'These words stand in the document, some of them in quotation marks. This library does not tell whose words those are.',
};

const standingBesideQuotations: Record<Voice, string> = {
  reporter: 'These words stand in the document. Some of them are quoted; the others are the reporter’s.',
  unmarked:
    'These words stand in the document. Some of them are quoted; the others stand outside quotation marks.',
  marked:
    'These words stand in the document. Some of them are quoted; of others in quotation marks, this library does not tell whose they are.',
  'partly-marked':
    'These words stand in the document. Some of them are quoted; of others in quotation marks, this library does not tell whose they are.',
};

function messageFor(partlyQuoted: boolean, voice: Voice): string {
  return (partlyQuoted ? standingBesideQuotations : standing)[voice];
}

/** The quotations of a passage that the stretches touch, with what is touched of each. */
function quotationsWithin({ holding, passage }: PassageEntry, stretches: readonly Range[]): Asked[] {
  return holding.document.quotations.flatMap((quotation) => {
    const entry: QuotationEntry = { kind: 'quotation', holding, quotation };
    const touched = quotation.spans.flatMap((span, part) =>
      span.passage === passage.id ? stretches.flatMap((stretch) => overlap(span, stretch, part)) : [],
    );
    return touched.length > 0 ? [{ entry, stretches: touched, comparison: null }] : [];
  });
}

function overlap(span: Range, stretch: Range, part: number): Stretch | [] {
  const start = Math.max(span.start, stretch.start);
  const end = Math.min(span.end, stretch.end);
  return start < end ? { part, start, end } : [];
}

function lengthOf(ranges: readonly Range[]): number {
  return ranges.reduce((total, { start, end }) => total + end - start, 0);
}
