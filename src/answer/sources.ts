import type { Answer } from '#model/answer.ts';
import type { Archive } from '#search/archive.ts';
import type { Holding } from '#search/holdings.ts';
import { count } from '#text/counting.ts';
import { addressDocument, readAddresses } from './address.ts';
import { ask, compose, notesFor } from './compose.ts';
import { linkToDocument } from './links.ts';
import { sourceItem } from './source-item.ts';

const MOST_NEAR = 5;
/** A document that does this much better than the next one is the one that was meant. */
const CLEARLY_BETTER = 1.5;

/** Answers which documents a title, person, organisation or topic is in. */
export function answerSource(archive: Archive, query: string): Answer {
  const [addressed] = readAddresses(archive, query) ?? [];
  if (addressed) return card(archive, addressed.holding, []);
  const matches = archive.sources.find(query);
  const [best, next] = matches;
  if (!best) return noSource(archive, query);
  if (!next || best.score > next.score * CLEARLY_BETTER) {
    return card(
      archive,
      best.holding,
      matches.slice(1).map(({ holding }) => holding),
    );
  }
  const items = matches.map(({ holding }) => sourceItem(archive, holding));
  return compose({
    outcome: 'found',
    message: `${count(items.length, 'document')} in this library, best first.`,
    contentNotes: notesFor(archive, items),
    items,
    choices: matches.map(({ holding }) => linkToDocument(holding, holding.document.title)),
    request: ask('source', { query }),
  });
}

/** Lists the whole library. */
export function listSources(archive: Archive): Answer {
  const items = archive.holdings.map((holding) => sourceItem(archive, holding));
  const request = ask('source', {});
  if (items.length === 0) return compose({ outcome: 'nothing', message: 'This library is empty.', request });
  return compose({
    outcome: 'found',
    message: `This library holds ${count(items.length, 'document')}.`,
    contentNotes: notesFor(archive, items),
    items,
    choices: archive.holdings.map((holding) => linkToDocument(holding, holding.document.title)),
    request,
  });
}

function card(archive: Archive, holding: Holding, others: readonly Holding[]): Answer {
  const item = sourceItem(archive, holding);
  const address = addressDocument(holding);
  return compose({
    outcome: 'found',
    message: others.length > 0 ? `The best of ${others.length + 1} documents that fit.` : 'In this library:',
    contentNotes: notesFor(archive, [item]),
    items: [item],
    layout: 'whole',
    links: [
      {
        label: `Quotations (${item.counts.quotations})`,
        request: ask('who-said', { quote: '*', source: address }),
      },
      { label: `Figures (${item.counts.figures})`, request: ask('figures', { topic: '*', source: address }) },
      { label: 'All documents', request: ask('source', {}) },
    ],
    choices: others.slice(0, MOST_NEAR).map((holding) => linkToDocument(holding, holding.document.title)),
    request: ask('source', { query: address }),
  });
}

function noSource(archive: Archive, query: string): Answer {
  const near = archive.sources.suggest(query, MOST_NEAR);
  return compose({
    outcome: 'nothing',
    message: 'No document in this library fits.',
    choices: near.map((holding) => linkToDocument(holding, holding.document.title)),
    request: ask('source', { query }),
  });
}
