import { expect, it } from 'vitest';
import { answerSource, listSources } from '#answer/sources.ts';
import { createArchive } from '#search/archive.ts';
import { askCoast, coastalArchive } from '#tests/fixtures/library.ts';

/** The first item, which must be a document's card. */
function card(query: string) {
  const [item] = askCoast(`/source query: ${query}`).items;
  if (item?.type !== 'source') throw new Error(`“${query}” found no document`);
  return item;
}

it("gives a document's card with all that it states about itself", () => {
  expect(card('dredge')).toMatchObject({
    excerpt: { text: 'Council votes to spend £3.2 million on the harbour' },
    byline: 'Ruth Ellery',
    date: '14 March 2019',
    url: 'https://gazette.example/2019/03/dredging',
    complete: false,
    contentNote: null,
    // A figure that the headline repeats counts once, as in the list that the button opens.
    counts: { passages: 8, quotations: 4, figures: 6 },
  });
});

it('leaves empty what a document does not state', () => {
  expect(card('lifeboat')).toMatchObject({
    byline: null,
    date: null,
    url: null,
    citation: { publisher: null },
    keyPoints: [],
    speakers: [],
    counts: { passages: 0, quotations: 0, figures: 0 },
  });
});

it('counts the quotations of everybody who speaks, also of those without a name', () => {
  expect(card('dredge').speakers.map(({ name, quotations }) => [name, quotations])).toEqual([
    ['Jane Marsh', 2],
    ['Tom Marsh', 1],
    ['A council spokesman', 1],
  ]);
});

it('leads from the card to all quotations and all figures of the document', () => {
  const { links } = answerSource(coastalArchive, 'dredge');
  expect(links.map(({ request }) => [request.command, request.options])).toEqual([
    ['who-said', { quote: '*', source: '#council-votes-to-dredge' }],
    ['figures', { topic: '*', source: '#council-votes-to-dredge' }],
    ['source', {}],
  ]);
});

it('shows every document that names a person', () => {
  const { items, choices } = answerSource(coastalArchive, 'Jane Marsh');
  const documents = new Set([
    ...items.map(({ citation }) => citation?.document),
    ...choices.map(({ request }) => request.options.query?.slice(1)),
  ]);
  expect([...documents].toSorted()).toEqual(['council-votes-to-dredge', 'flood-inquiry-opens']);
});

it('lists the whole library without a query', () => {
  const answer = askCoast('/source');
  expect(answer.items).toHaveLength(4);
  expect(answer.layout).toBe('list');
});

it('says that nothing fits, and that an empty library is empty', () => {
  expect(answerSource(coastalArchive, 'volcano').outcome).toBe('nothing');
  expect(listSources(createArchive([])).outcome).toBe('nothing');
});
