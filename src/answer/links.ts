import type { Link } from '#model/answer.ts';
import type { Holding, QuotationEntry } from '#search/holdings.ts';
import { speakerIdOf } from '#search/speaker-identity.ts';
import { addressDocument } from './address.ts';
import { ask } from './compose.ts';

/** The way to a document's card. */
export function linkToDocument(holding: Holding, label = 'The document'): Link {
  return { label, request: ask('source', { query: addressDocument(holding) }) };
}

/** Where a reader goes from a quotation. */
export function linksFrom(entry: QuotationEntry): Link[] {
  const { speaker } = entry.quotation;
  const document = linkToDocument(entry.holding);
  if (speaker?.kind !== 'named') return [document];
  const name = entry.holding.parties.get(speaker.party)?.name ?? 'this speaker';
  return [
    document,
    {
      label: `All by ${name}`,
      request: ask('who-said', { quote: '*', speaker: speakerIdOf(entry) }),
    },
  ];
}
