import { describe, expect, it } from 'vitest';
import { captions, numbers, questions, topics } from './asked-figures.ts';
import { noFigure } from './nothing-on-record.ts';
import type { FigureQuestion } from './places.ts';
import { ask } from './shipped.ts';

function check([typed, figure, ...places]: FigureQuestion) {
  const { outcome, items } = ask(`/figures topic: ${typed}`);
  const [item] = items;
  expect(outcome).toBe('found');
  expect(item).toMatchObject({ type: 'figure', figure: { text: figure } });
  const { document, paragraph } = item?.citation ?? {};
  expect(places).toContainEqual([document, paragraph]);
}

const titled = (asked: readonly FigureQuestion[]) =>
  asked.map((question) => [question[0], question] as const);

describe('a writer asks for a topic', () => {
  it.each(titled(topics))('%s', (_typed, question) => check(question));
});

describe('a graphics desk needs the number behind a caption', () => {
  it.each(titled(captions))('%s', (_typed, question) => check(question));
});

describe('somebody remembers a number and cannot place it', () => {
  it.each(titled(numbers))('%s', (_typed, question) => check(question));
});

describe('a student asks in a sentence, or about one document', () => {
  it.each(titled(questions))('%s', (_typed, question) => check(question));
});

describe('a fact-checker asks for figures that nobody stated', () => {
  it.each(noFigure)('%s', (typed) => {
    const { outcome, items } = ask(`/figures topic: ${typed}`);
    expect({ outcome, items }).toEqual({ outcome: 'nothing', items: [] });
  });
});
