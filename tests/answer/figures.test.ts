import { expect, it } from 'vitest';
import { askCoast } from '#tests/fixtures/library.ts';

const ask = (text: string) => askCoast(`/figures topic: ${text}`);

/** The first item, which must be a figure, and the words that it emphasises. */
function figure(text: string) {
  const [item] = ask(text).items;
  if (item?.type !== 'figure') throw new Error(`“${text}” found no figure`);
  const { excerpt } = item;
  return { ...item, bold: excerpt.emphasis.map(({ start, end }) => excerpt.text.slice(start, end)) };
}

it('gives the number as written, its qualifier, what it counts and the words around it', () => {
  expect(figure('jobs')).toMatchObject({
    bold: ['40'],
    figure: {
      text: '40',
      value: 40,
      qualifier: 'Nearly',
      sense: '<',
      unit: 'jobs',
      counts: 'jobs that depend on the fleet',
    },
    citation: { document: 'council-votes-to-dredge', paragraph: 6 },
    saidBy: null,
  });
});

it('keeps a range, its place and its period', () => {
  expect(figure('homes flooded').figure).toMatchObject({
    text: 'Between 200 and 250',
    value: [200, 250],
    place: 'Saltby',
    period: null,
  });
  expect(figure('tonnes').figure).toMatchObject({ value: [900, 1100], period: '2018' });
});

it('gives a vague number without a value', () => {
  expect(figure('cars lost').figure).toMatchObject({ text: 'hundreds', value: null, sense: '~' });
});

it('says who states a figure', () => {
  expect(figure('cost of dredging').saidBy?.name).toBe('Jane Marsh');
  expect(figure('gauges that failed').saidBy?.name).toBe('report of the river authority');
});

it('shows a figure once that a headline repeats, with the other paragraph', () => {
  const item = figure('cost of dredging');
  expect(item.citation.paragraph).toBe(3);
  expect(item.alsoIn.map(({ paragraph }) => paragraph)).toEqual([1]);
});

it('puts the same number side by side for everything that it counts', () => {
  const counts = ask('40').items.map((item) => item.type === 'figure' && item.figure.counts);
  expect(counts.toSorted()).toEqual([
    'berths in the yard',
    'jobs that depend on the fleet',
    'river gauges that failed',
  ]);
});

it('lists every figure of a document for an asterisk, in its order', () => {
  const texts = ask('* source: flood inquiry').items.map(
    (item) => item.type === 'figure' && item.figure.text,
  );
  expect(texts).toEqual(['One in four', 'hundreds', 'Between 200 and 250', '40']);
});

it('says that no such figure is there, with the nearest', () => {
  const answer = ask('41 berths');
  expect([answer.outcome, answer.items]).toEqual(['nothing', []]);
  expect(answer.choices.map(({ label }) => label).join()).toContain('berths');
});
