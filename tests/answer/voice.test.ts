import { expect, it } from 'vitest';
import { createDesk } from '#command/desk.ts';
import { commands } from '#commands/index.ts';
import { toDocument } from '#extract/document/to-document.ts';
import { createArchive } from '#search/archive.ts';
import { extractionOf, rangeOf } from '#tests/fixtures/extraction.ts';
import { sourceOf } from '#tests/fixtures/source.ts';

const text = `The harbour master of Saltby called the plan a “paper quay” and walked out of the hall.

The council calls it a ‘growth corridor’. “Nobody asked for a corridor,” said Ada Quill.

What did you do in the winter?

I mended the nets and waited for the herring.`;

const words = 'Nobody asked for a corridor';
const extraction = extractionOf(text, {
  quotations: [{ spans: [rangeOf(text, words)], marks: 'complete', speaker: null, to: null, hedge: null }],
});
const added = toDocument(sourceOf(text), extraction);
const abstract = { text: 'A harbour master does not like a plan.', paragraphs: [1] };

function answerOf(quote: string, document = added) {
  const desk = createDesk(commands, createArchive([document]));
  return desk.answer(desk.read(`/who-said quote: ${quote}`).request);
}

it('words in quotation marks that belong to no quotation are not called the reporter’s', () => {
  const { message, items } = answerOf('paper quay');
  expect(items).toMatchObject([{ type: 'passage', voice: 'marked', partlyQuoted: false }]);
  expect(message).toContain('in quotation marks');
  expect(message).not.toContain('reporter');
});

it('nor are they in a document that a person has read', () => {
  expect(answerOf('paper quay', { ...added, abstract }).items).toMatchObject([{ voice: 'marked' }]);
});

it('words that are partly in quotation marks are told to be so', () => {
  expect(answerOf('harbour master called the plan a paper quay').items).toMatchObject([
    { type: 'passage', voice: 'partly-marked', partlyQuoted: false },
  ]);
});

it('marks that are those of a quotation make no other words marked', () => {
  expect(
    answerOf('asked for a corridor said Ada Quill the council calls it', { ...added, abstract }),
  ).toSatisfy(({ items: [item] }) => item?.type !== 'passage' || item.voice === 'reporter');
});

it('the unmarked answer of an interview is not called the reporter’s', () => {
  const { message, items } = answerOf('I mended the nets and waited for the herring');
  expect(items).toMatchObject([{ type: 'passage', voice: 'unmarked' }]);
  expect(message).not.toContain('reporter');
});

it('a document that a person has read vouches for the reporter’s words', () => {
  expect(answerOf('walked out of the hall', { ...added, abstract }).items).toMatchObject([
    { type: 'passage', voice: 'reporter' },
  ]);
});
