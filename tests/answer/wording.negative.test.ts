import { describe, expect, it } from 'vitest';
import { askCoast } from '#tests/fixtures/library.ts';

const ask = (text: string) => askCoast(`/who-said quote: ${text}`);

describe('words that nobody is quoted with', () => {
  it.each([
    'to be or not to be',
    'the channel will be closed to visitors next winter',
    'nurses know where the beds are',
    'we',
    '?',
    '🙂',
  ])('“%s” is not in this library, and nobody is named', (text) => {
    const answer = ask(text);
    expect(answer.outcome).toBe('nothing');
    expect(answer.items).toEqual([]);
    expect(answer.message).toContain('Not in this library');
    expect(JSON.stringify([answer.message, answer.choices])).not.toMatch(/Marsh|Okafor|Lindqvist|spokesman/);
  });
});

describe('right words, asked of the wrong person or document', () => {
  it.each([
    'every skipper knows where the sandbank lies speaker: Jane Marsh',
    'the pumps were serviced in June speaker: Helen Marsh',
    'a corridor with beds in it speaker: Grace Lindqvist',
    'because it cannot find enough nurses speaker: Okafor',
    'every skipper knows where the sandbank lies source: flood inquiry',
    'every skipper knows where the sandbank lies source: lifeboat',
  ])('%s', (text) => {
    const answer = ask(text);
    expect(answer.outcome).toBe('nothing');
    expect(answer.items).toEqual([]);
  });

  it('says that the words are in the library, but does not name their speaker', () => {
    const answer = ask('every skipper knows where the sandbank lies speaker: Jane Marsh');
    expect(answer.message).toContain('Jane Marsh');
    expect(JSON.stringify(answer)).not.toContain('Tom Marsh');
    const [elsewhere] = answer.choices;
    expect(elsewhere?.request.options).toEqual({ quote: 'every skipper knows where the sandbank lies' });
  });
});

it('says that a speaker is not there, with the nearest names', () => {
  const answer = ask('every skipper knows speaker: Okaforsson Amirah');
  expect(answer.outcome).toBe('nothing');
  expect(answer.message).toContain('Nobody of that name');
});

it('says that a document is not there', () => {
  const answer = ask('every skipper knows source: volcano eruption');
  expect(answer.outcome).toBe('nothing');
  expect(answer.message).toContain('No document like that');
});
