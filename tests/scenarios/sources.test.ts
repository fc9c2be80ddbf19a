import { describe, expect, it } from 'vitest';
import { names, subjects, titles } from './asked-sources.ts';
import { noSource } from './nothing-on-record.ts';
import type { SourceQuestion } from './places.ts';
import { ask } from './shipped.ts';

function check([typed, ...documents]: SourceQuestion) {
  const { outcome, items } = ask(`/source query: ${typed}`);
  expect(outcome).toBe('found');
  expect(documents).toContain(items[0]?.citation?.document);
}

const titled = (asked: readonly SourceQuestion[]) =>
  asked.map((question) => [question[0], question] as const);

describe('an archivist remembers half of a title', () => {
  it.each(titled(titles))('%s', (_typed, question) => check(question));
});

describe('an intern looks for a person or an organisation', () => {
  it.each(titled(names))('%s', (_typed, question) => check(question));
});

describe('a study group looks for a subject', () => {
  it.each(titled(subjects))('%s', (_typed, question) => check(question));
});

describe('somebody looks for what the library does not hold', () => {
  it.each(noSource)('%s', (typed) => {
    const { outcome, items } = ask(`/source query: ${typed}`);
    expect({ outcome, items }).toEqual({ outcome: 'nothing', items: [] });
  });
});
