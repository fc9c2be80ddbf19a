import { describe, expect, it } from 'vitest';
import {
  famous,
  halfTrue,
  noWords,
  plausible,
  reportersWords,
  reversedMeanings,
  wrongSpeaker,
} from './nothing-on-record.ts';
import { ask, shippedLibrary } from './shipped.ts';

/** Everybody whom the library names, and what it calls those without a name. */
const everybody = shippedLibrary.documents.flatMap((document) =>
  document.people.flatMap(({ name, alsoCalled }) => [name, ...alsoCalled]),
);

/** A wording that is nobody's is answered with nothing, and with nobody's name. */
function checkNothing(typed: string) {
  const { outcome, items, message, choices } = ask(`/who-said quote: ${typed}`);
  expect({ outcome, items }).toEqual({ outcome: 'nothing', items: [] });
  const shown = [message, ...choices.map(({ label }) => label)].join('\n');
  expect(everybody.filter((name) => shown.includes(name) && !typed.includes('speaker:'))).toEqual([]);
}

/** The opposite of what somebody said is not on record; what is on record may be shown, with what was turned round. */
function checkOpposite(typed: string) {
  const { outcome, items, message } = ask(`/who-said quote: ${typed}`);
  expect(outcome).toBe('nothing');
  for (const item of items) {
    const comparison = item.type === 'quote' ? item.comparison : null;
    expect(comparison?.flags).toContain('negation');
    expect(message).toMatch(/^Not on record as typed: a negation is gained or lost/);
  }
}

describe('stop words, gibberish and signs are nobody’s', () => {
  it.each(noWords)('%s', checkNothing);
});

describe('famous words from elsewhere are not in this library', () => {
  it.each(famous)('%s', checkNothing);
});

describe('sentences of the field that nobody in it said', () => {
  it.each(plausible)('%s', checkNothing);
});

describe('sentences that begin or end like somebody’s words', () => {
  it.each(halfTrue)('%s', checkNothing);
});

describe('the opposite of what somebody said', () => {
  it.each(reversedMeanings)('%s', checkOpposite);
});

describe('one word alone', () => {
  it.each(['police', 'children', 'locked', 'never', 'well'])('%s', checkNothing);
});

describe('right words with the wrong person or document beside them', () => {
  it.each(wrongSpeaker)('%s', checkNothing);
});

describe("the reporter's own words are nobody's quotation", () => {
  it.each(reportersWords)('%s', (typed) => {
    const { items } = ask(`/who-said quote: ${typed}`);
    expect(items.filter((item) => item.type !== 'passage')).toEqual([]);
  });
});
