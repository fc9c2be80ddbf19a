import { expect, it } from 'vitest';
import { askCoast } from '#tests/fixtures/library.ts';

const ask = (text: string) => askCoast(`/who-said quote: ${text}`);

/** The first item, which must be a quotation. */
function quoted(text: string) {
  const [item] = ask(text).items;
  if (item?.type !== 'quote') throw new Error(`“${text}” found no quotation`);
  return item;
}

/** The words that an answer emphasises. */
function emphasised({ excerpt }: ReturnType<typeof quoted>): string[] {
  return excerpt.emphasis.map(({ start, end }) => excerpt.text.slice(start, end));
}

it('gives the exact words, the speaker in the role of the source, the document and the paragraph', () => {
  const item = quoted('every skiper knows where the sandbank is');
  expect(item.excerpt.text).toBe('Every skipper knows where the sandbank lies, but visitors do not.');
  expect(emphasised(item)).toEqual(['Every skipper knows where the sandbank lies']);
  expect(item.speaker).toMatchObject({ name: 'Tom Marsh', roles: ['harbour master'], named: true });
  expect(item.citation).toEqual({
    document: 'council-votes-to-dredge',
    title: 'Council votes to spend £3.2 million on the harbour',
    publisher: 'Harbour Gazette',
    page: null,
    paragraph: 5,
  });
});

it('says whether the words are those that were typed', () => {
  const exact = ask('Every skipper knows where the sandbank lies').message;
  const altered = ask('every skipper knows where the treasure lies').message;
  expect(exact).toContain('word for word');
  expect(altered).not.toContain('word for word');
});

it('shows the other parts of an interrupted quotation in their order', () => {
  const item = quoted('we will not wait for the ferry company');
  expect(item.otherParts.map(({ excerpt, paragraph, before }) => [excerpt.text, paragraph, before])).toEqual([
    ['The channel is too shallow for the fleet', 4, true],
  ]);
});

it('emphasises the remembered words in each of three paragraphs', () => {
  const item = quoted(
    'a full account of that night. Nobody who gave a warning will be criticised for giving it early',
  );
  expect(item.citation?.paragraph).toBe(4);
  const others = item.otherParts.map(({ excerpt, before }) => [before, excerpt.emphasis.length]);
  expect(others).toEqual([
    [true, 1],
    [false, 0],
  ]);
});

it('says who is meant where a name is inferred, and from which word', () => {
  expect(quoted('flood defences come first source: dredge').speaker).toMatchObject({
    name: 'Jane Marsh',
    basis: 'inferred',
    mention: 'She',
  });
});

it('keeps somebody without a name as the source describes them', () => {
  expect(quoted('no decision on the ferry terminal').speaker).toEqual({
    name: 'A council spokesman',
    named: false,
    roles: [],
    basis: 'stated',
    mention: null,
  });
});

it('calls words second-hand that were said to another outlet, and not those said to its own', () => {
  const own = quoted('flood defences come first source: dredge');
  const other = quoted('flood defences must come first source: flood inquiry');
  expect([own.to?.name, own.secondHand]).toEqual(['Harbour Gazette', false]);
  expect([other.to?.name, other.secondHand]).toEqual(['Harbour Gazette', true]);
});

it('shows one utterance that two documents report once, with the other place', () => {
  const answer = ask('flood defences must come first whatever the dredging costs us');
  expect(answer.items).toHaveLength(1);
  const [item] = answer.items;
  expect(
    [item?.citation?.document, ...(item?.alsoIn.map(({ document }) => document) ?? [])].toSorted(),
  ).toEqual(['council-votes-to-dredge', 'flood-inquiry-opens']);
});

it('tells lost and missing marks, a reserve and a note', () => {
  expect(quoted('the pumps were serviced in June')).toMatchObject({
    marks: 'lost',
    note: 'The source prints this without quotation marks.',
  });
  expect(quoted('the warning reached the harbour office')).toMatchObject({
    marks: 'unclosed',
    hedge: 'reportedly',
  });
});

it("shows the reporter's own sentence as nobody's quotation", () => {
  const answer = ask('because it cannot find enough nurses');
  expect(answer.items.map((item) => [item.type, item.citation?.paragraph])).toEqual([['passage', 3]]);
  expect(answer.message).toContain('reporter’s');
});

it('shows the content note of a document before its words, and of no other', () => {
  expect(ask('the pumps were serviced in June').contentNotes).toEqual(['Describes deaths in a flood.']);
  expect(ask('every skipper knows where the sandbank lies').contentNotes).toEqual([]);
});

it('asks whom one means where a surname is that of several, and each choice leads to one of them', () => {
  const answer = ask('will dredge it before the next winter speaker: Marsh');
  expect(answer.outcome).toBe('ambiguous');
  expect(answer.items).toEqual([]);
  const speakers = answer.choices.map(({ request }) => request.options.speaker);
  expect(new Set(speakers).size).toBe(3);
});

it('finds somebody by a role or a misspelt name beside the words', () => {
  expect(quoted('where the sandbank lies speaker: harbor master').speaker?.name).toBe('Tom Marsh');
  expect(quoted('tired of being told speaker: Lindquist').speaker?.name).toBe('Grace Lindqvist');
});
