import { expect, it } from 'vitest';
import { typed } from '#command/typed.ts';
import type { Answer } from '#model/answer.ts';
import { counselling, dartmoor, focus, raids } from './places.ts';
import { ask, shippedDesk, shippedLibrary } from './shipped.ts';

/** Follows a button, by how its label begins. */
function follow({ links, choices }: Answer, label: string): Answer {
  const link = [...links, ...choices].find((candidate) => candidate.label.startsWith(label));
  if (!link) throw new Error(`there is no “${label}”`);
  return shippedDesk.answer(link.request);
}

it('the shipped library has five documents without a fault', () => {
  expect(shippedLibrary.faults).toEqual([]);
  expect(shippedLibrary.documents).toHaveLength(5);
});

it('a sub-editor checks a quotation that two documents report: one utterance, both places, said to the Times', () => {
  const { items } = ask(
    '/who-said quote: somebody going online and using their credit card should be locked up',
  );
  const [item] = items;
  if (item?.type !== 'quote') throw new Error('not a quotation');
  expect(items).toHaveLength(1);
  expect([item.citation, ...item.alsoIn].map(({ document }) => document).toSorted()).toEqual([
    counselling,
    focus,
  ]);
  expect(item.speaker?.roles).toContain('National Police Chiefs’ Council lead for child protection');
  expect(item.to?.name.toLowerCase()).toBe('the times');
  expect(item.secondHand).toBe(true);
});

it('a study group reads on: from a quotation to its speaker, and from there to the document', () => {
  const found = ask('/who-said quote: we moved very quickly to prevent it happening');
  const all = follow(found, 'All by');
  const speakers = all.items.map((item) => item.type === 'quote' && item.speaker?.name);
  expect(new Set(speakers)).toEqual(new Set(['Martin Narey']));
  const [card] = follow(found, 'The document').items;
  expect(card?.type).toBe('source');
  expect(card?.citation?.document).toBe(found.items[0]?.citation?.document);
});

it('a fact-checker goes from a card to all its figures, and finds the one that a headline repeats once', () => {
  const list = follow(ask('/source query: 76 arrests'), 'Figures');
  const arrests = list.items.filter((item) => item.type === 'figure' && item.figure.text === '76');
  expect(list.items.every(({ citation }) => citation?.document === raids)).toBe(true);
  expect(arrests.length).toBeGreaterThanOrEqual(1);
});

it('somebody without a name stays without a name, and their words stay in one document', () => {
  const [item] = ask('/who-said quote: we cannot arrest our way out').items;
  if (item?.type !== 'quote') throw new Error('not a quotation');
  expect(item.speaker).toMatchObject({ name: 'An NSPCC spokesman', named: false });
  expect(item.alsoIn).toEqual([]);
});

it('words whose speaker the document does not name are given without one', () => {
  const [item] = ask('/who-said quote: far too many').items;
  expect(item).toMatchObject({
    type: 'quote',
    speaker: null,
    citation: { document: dartmoor, paragraph: 12 },
  });
});

it('a content note stands before every answer that quotes', () => {
  expect(ask('/who-said quote: victim identification is the key element').contentNotes).not.toEqual([]);
});

it('every example of the help finds something', () => {
  for (const { examples } of ask('/help').guide) {
    for (const example of examples) {
      const text = typed(example);
      expect({ text, outcome: ask(text).outcome }).toEqual({ text, outcome: 'found' });
    }
  }
});

it('a fact-checker who remembers another number is told so', () => {
  const { outcome, message, items } = ask(
    '/who-said over 300 men in the year leading up to the inspection had been released',
  );
  expect(outcome).toBe('found');
  expect(message).toBe('On record, but not with the number that you typed:');
  expect(items[0]?.excerpt.text).toContain('over 200 men');
});

it('a forename and a surname of two people name nobody', () => {
  expect(ask('/source Kate Brown').outcome).toBe('nothing');
  expect(ask('/source Peter Bailey').outcome).toBe('nothing');
});
