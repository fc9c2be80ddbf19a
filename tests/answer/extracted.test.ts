import { expect, test } from 'vitest';
import { createDesk } from '#command/desk.ts';
import { commands } from '#commands/index.ts';
import { toDocument } from '#extract/document/to-document.ts';
import { createArchive } from '#search/archive.ts';
import { extractionOf, rangeOf } from '#tests/fixtures/extraction.ts';
import { sourceOf } from '#tests/fixtures/source.ts';

const text = `Wall to be rebuilt

By Ines Hollow

The harbour wall at Saltby will be rebuilt, the harbour office announced on a stormy Friday morning.

“The stones are older than the town itself,” said Ada Quill.

Sign up for our newsletter about stones and towns`;

const at = (words: string) => rangeOf(text, words);
const quill = { kind: 'person' as const, name: 'Ada Quill', named: at('Ada Quill'), mentions: [], roles: [] };
const speaker = { party: quill, basis: 'stated' as const, mention: null, role: null, cue: null };
const spans = [at('The stones are older than the town itself')];
const extraction = extractionOf(text, {
  parties: [quill],
  quotations: [{ spans, marks: 'complete', speaker, to: null, hedge: null }],
});
const paragraphs = extraction.paragraphs.map((paragraph) => {
  const role = paragraph.number === 5 || paragraph.number === 2 ? ('furniture' as const) : ('body' as const);
  return { ...paragraph, role };
});
const pages = [1, 1, 1, 2, 2];
const document = toDocument(sourceOf(text, { pages, earlier: ['0'.repeat(64)] }), {
  ...extraction,
  paragraphs,
});
const desk = createDesk(commands, createArchive([document]));
const ask = (typed: string) => desk.answer(desk.read(typed).request);

test('the card of an extracted document shows how it begins and which version it is', () => {
  expect(ask('/source').items).toMatchObject([
    {
      abstract: null,
      opening: { paragraph: 3, excerpt: { text: expect.stringContaining('The harbour wall at Saltby') } },
      version: 2,
      counts: { passages: 3, quotations: 1 },
    },
  ]);
});

test.each([
  'The wall by the old harbour at Saltby will be rebuilt before the next winter comes.',
  'HARBOURS\nThe wall by the old harbour at Saltby will be rebuilt before the next winter comes',
])('the headline is not how a document begins: %j', (headline) => {
  const lead = 'The stones of the wall will be lifted one by one, the harbour office said on Friday.';
  const article = `${headline}\n\n${lead}`;
  const title = rangeOf(
    article,
    'The wall by the old harbour at Saltby will be rebuilt before the next winter comes',
  );
  const layout = { title, byline: null, date: null, publisher: null };
  const added = toDocument(sourceOf(article), extractionOf(article, { layout }));
  const { answer, read } = createDesk(commands, createArchive([added]));
  expect(answer(read('/source').request).items).toMatchObject([{ opening: { excerpt: { text: lead } } }]);
});

test('words are cited with their page', () => {
  expect(ask('/who-said quote: stones older than the town').items).toMatchObject([
    { type: 'quote', speaker: { name: 'Ada Quill' }, citation: { page: 2, paragraph: 4 } },
  ]);
});

test('what stands around the article is not found', () => {
  expect(ask('/who-said quote: sign up for our newsletter about stones and towns').outcome).toBe('nothing');
  expect(ask('/source query: newsletter').outcome).toBe('nothing');
});
