import { expect, it } from 'vitest';
import { numbers, questions, topics } from './asked-figures.ts';
import { names, subjects, titles } from './asked-sources.ts';
import { famous, plausible } from './nothing-on-record.ts';
import { producer, researcher, studyGroup, subEditor } from './remembered-quotations.ts';
import { ask, shippedDesk } from './shipped.ts';

const texts = (table: readonly (readonly [string, ...unknown[]])[]) => table.map(([typed]) => typed);

const asked = [
  ...texts([...subEditor, ...studyGroup, ...producer, ...researcher]).map(
    (typed) => `/who-said quote: ${typed}`,
  ),
  ...[...famous, ...plausible].map((typed) => `/who-said quote: ${typed}`),
  ...texts([...topics, ...numbers, ...questions]).map((typed) => `/figures topic: ${typed}`),
  ...texts([...titles, ...names, ...subjects]).map((typed) => `/source query: ${typed}`),
];

const rounds = 5;

/** Milliseconds at the median of the calmest round, so that a busy machine does not decide. */
function medianOf<T>(questions: readonly T[], answer: (question: T) => unknown): number {
  return Math.min(...Array.from({ length: rounds }, () => medianOfRound(questions, answer)));
}

function medianOfRound<T>(questions: readonly T[], answer: (question: T) => unknown): number {
  const times = questions.map((question) => {
    const started = performance.now();
    answer(question);
    return performance.now() - started;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.POSITIVE_INFINITY;
}

it('answers within 5 ms at the median', () => {
  expect(asked.length).toBeGreaterThan(250);
  expect(medianOf(asked, ask)).toBeLessThan(5);
});

it('suggests within 10 ms at the median', () => {
  const options = [
    ['who-said', 'quote', 'we cannot arr'],
    ['who-said', 'speaker', 'bail'],
    ['who-said', 'source', 'polic'],
    ['figures', 'topic', 'arres'],
    ['source', 'query', 'dartm'],
  ] as const;
  const typings = options.flatMap(([command, option, text]) =>
    Array.from(text, (_, length) => ({ command, option, typed: text.slice(0, length) })),
  );
  const complete = ({ command, option, typed }: (typeof typings)[number]) =>
    shippedDesk.complete(command, option, typed, {});
  expect(medianOf(typings, complete)).toBeLessThan(10);
});
