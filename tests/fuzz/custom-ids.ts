import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createDesk, type Desk } from '#command/desk.ts';
import { MisuseError } from '#command/misuse.ts';
import { decodeState, encodeState } from '#command/state.ts';
import { commands } from '#commands/index.ts';
import type { Item, Request } from '#model/answer.ts';
import type { Document } from '#model/document.ts';
import { renderMessages } from '#render/discord/message.ts';
import { createArchive } from '#search/archive.ts';
import { coastalDocuments } from '#tests/fixtures/library.ts';
import { railwayDocuments } from '#tests/fixtures/railway.ts';
import { buttonsOf } from '#tests/render/discord/reading.ts';
import type { FuzzedPromise } from './promise.ts';

const questions: readonly Request[] = [
  { command: 'who-said', options: { quote: '*' }, page: 1 },
  { command: 'who-said', options: { quote: 'the flood defences come first' }, page: 1 },
  { command: 'who-said', options: { quote: 'we have counted the passengers' }, page: 1 },
  { command: 'who-said', options: { quote: '*', speaker: 'marsh' }, page: 1 },
  { command: 'figures', options: { topic: '*' }, page: 1 },
  { command: 'figures', options: { topic: '40 & more' }, page: 1 },
  { command: 'source', options: {}, page: 1 },
  { command: 'source', options: { query: 'harbour' }, page: 1 },
  { command: 'help', options: {}, page: 1 },
];

const coast = deskOf(coastalDocuments);
const known = new Set(coastalDocuments.map(({ id }) => id));

/** Real buttons of this library, and of another one whose documents it does not hold. */
const real = [...statesOf(coast), ...statesOf(deskOf(railwayDocuments))];

const unit = fc.oneof(
  fc.constantFrom('|', '=', '~', '#', '!', '.', ',', '0', '1', 'v', 's', '*', '_', ' ', '\0', '\ud800'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }),
);

type Change = (id: string) => string;

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(fc.nat(99), fc.integer({ min: 1, max: 65_535 })).map(([at, bits]) => flip(at, bits)),
  fc.tuple(fc.nat(99), unit).map(
    ([at, text]): Change =>
      (id) =>
        id.slice(0, at) + text + id.slice(at),
  ),
  fc.tuple(fc.nat(99), fc.nat(9)).map(
    ([at, more]): Change =>
      (id) =>
        id.slice(0, at) + id.slice(at + more),
  ),
  fc.tuple(fc.nat(99), fc.nat(99)).map(([one, other]) => swap(one, other)),
  fc.nat(99).map(
    (length): Change =>
      (id) =>
        id.slice(0, length),
  ),
  fc.tuple(fc.constantFrom(...real), fc.nat(99), fc.nat(99)).map(
    ([other, at, from]): Change =>
      (id) =>
        id.slice(0, at) + other.slice(from),
  ),
);

const tampered = fc
  .tuple(fc.constantFrom(...real), fc.array(change, { maxLength: 3 }))
  .map(([id, changes]) => changes.reduce((text, apply) => apply(text), id));

const counts = { 'real ids': real.length, 'read as a question': 0, answered: 0, refused: 0 };

/** Buttons that were changed on their way, and those of documents that are not here. */
export const customIds: FuzzedPromise = {
  name: 'A tampered button reads as exactly what it says or as none, and gives nothing from outside the library',
  triesInRun: 1,
  counted: () => counts,
  property: fc.property(tampered, (customId) => {
    const state = decodeState(customId);
    if (state === null) return;
    counts['read as a question'] += 1;
    assert.equal(encodeState(state.action, state.request), customId);
    try {
      coast.answer(state.request).items.forEach(checkOrigin);
      counts.answered += 1;
    } catch (error) {
      if (!(error instanceof MisuseError)) throw error;
      counts.refused += 1;
    }
  }),
};

function checkOrigin(item: Item): void {
  for (const citation of [item.citation, ...item.alsoIn]) {
    if (citation) assert.ok(known.has(citation.document), `a document of another library`);
  }
}

function deskOf(documents: readonly Document[]): Desk {
  return createDesk(commands, createArchive(documents));
}

/** The buttons of some answers, and of the answers to those. */
function statesOf(desk: Desk): string[] {
  const first = questions.flatMap((request) => buttonStates(desk, request));
  const next = first.flatMap((id) => buttonStates(desk, decodeState(id)?.request));
  return [...new Set([...first, ...next])];
}

function buttonStates(desk: Desk, request: Request | undefined): string[] {
  if (!request) return [];
  return renderMessages(desk.answer(request), { page: request.page, sharing: true })
    .flatMap(buttonsOf)
    .flatMap((button) => ('custom_id' in button ? button.custom_id : []));
}

function flip(at: number, bits: number): Change {
  return (id) => {
    const place = at % Math.max(id.length, 1);
    return id.slice(0, place) + String.fromCharCode(id.charCodeAt(place) ^ bits) + id.slice(place + 1);
  };
}

function swap(one: number, other: number): Change {
  return (id) => {
    const units = id.split('');
    const [a, b] = [one % Math.max(units.length, 1), other % Math.max(units.length, 1)];
    [units[a], units[b]] = [units[b] ?? '', units[a] ?? ''];
    return units.join('');
  };
}
