import type { Answer, Link } from '#model/answer.ts';
import type { Archive } from '#search/archive.ts';
import type { FigureMatch } from '#search/figure-groups.ts';
import { labelFigure } from '#search/figure-records.ts';
import type { FigureEntry, Holding } from '#search/holdings.ts';
import { count } from '#text/counting.ts';
import { type Addressed, addressFigure } from './address.ts';
import { ask, compose, countListed, MOST_LISTED, notesFor } from './compose.ts';
import { figureItem } from './figure-item.ts';
import { linkToDocument } from './links.ts';
import { type Scope, scopeOptions } from './scope.ts';

const MOST_SHOWN = 25;
const MOST_NEAR = 4;

/** Answers which figures a topic or a number has, best first. */
export function answerTopic(archive: Archive, topic: string, scope: Scope): Answer {
  const { accepted, near } = archive.figures.find(topic, (holding) => isWithin(holding, scope));
  const request = ask('figures', { ...scopeOptions(scope), topic });
  if (accepted.length === 0) {
    return compose({
      outcome: 'nothing',
      message: 'No such figure is in this library.',
      choices: near.slice(0, MOST_NEAR).map(({ entry }) => figureLink(entry)),
      request,
    });
  }
  return show(archive, accepted.slice(0, MOST_SHOWN), 'best first', request);
}

/** Lists every figure of some documents, in their order. */
export function listFigures(archive: Archive, scope: Scope): Answer {
  const all = archive.figures.all((holding) => isWithin(holding, scope));
  const request = ask('figures', { ...scopeOptions(scope), topic: '*' });
  if (all.length === 0)
    return compose({ outcome: 'nothing', message: 'No figure is in this library.', request });
  return show(archive, all, 'in the order of the documents', request);
}

/** Shows the figures that a button or a completed option points at. */
export function showFigures(
  archive: Archive,
  value: string,
  addressed: readonly Addressed[],
  scope: Scope,
): Answer {
  const matches = addressed.flatMap(({ holding, id }) =>
    (isWithin(holding, scope) ? archive.figures.of(holding) : []).filter(({ entry, repeats }) =>
      [entry, ...repeats].some(({ figure }) => figure.id === id),
    ),
  );
  const request = ask('figures', { topic: value });
  if (matches.length > 0) return show(archive, matches, 'as stated', request);
  return compose({ outcome: 'nothing', message: 'That figure is no longer in this library.', request });
}

function figureLink(entry: FigureEntry): Link {
  return { label: labelFigure(entry), request: ask('figures', { topic: addressFigure(entry) }) };
}

function isWithin(holding: Holding, { holdings }: Scope): boolean {
  return holdings === undefined || holdings.includes(holding);
}

function show(
  archive: Archive,
  matches: readonly FigureMatch[],
  order: string,
  request: Answer['request'],
): Answer {
  const items = matches.slice(0, MOST_LISTED).map(figureItem);
  const documents = new Set(matches.map(({ entry }) => entry.holding));
  const [only] = documents;
  return compose({
    outcome: 'found',
    message: `${countListed(matches.length, 'figure')} in ${count(documents.size, 'document')}, ${order}.`,
    contentNotes: notesFor(archive, items),
    items,
    links: documents.size === 1 && only ? [linkToDocument(only)] : [],
    layout: items.length === 1 ? 'whole' : 'list',
    request,
  });
}
