import { describe, expect, test } from 'vitest';
import { listFigureErrors } from '#evaluation/figure-errors.ts';
import type { GoldQuantity } from '#evaluation/figure-gold.ts';
import { measureFigures } from '#evaluation/figure-measures.ts';
import type { FoundQuantity } from '#evaluation/figure-predictions.ts';

const boats: GoldQuantity = {
  value: '40.0',
  unit: 'boats',
  normalizedUnit: 'boat',
  change: '>',
  concept: 'boats harbour',
};
const rent: GoldQuantity = {
  value: '5-7',
  unit: '£',
  normalizedUnit: 'pound sterling',
  change: 'up',
  concept: 'rent',
};

const quantity = (given: Partial<FoundQuantity>): FoundQuantity => ({
  value: 40,
  unit: 'boat',
  change: '>',
  concept: ['boats', 'harbour'],
  start: 0,
  end: 2,
  ...given,
});

const read = (gold: GoldQuantity[], found: FoundQuantity[]) => [
  { gold: { id: 'harbour', text: 'More than 40 boats lay in the harbour.', quantities: gold }, found },
];
const measure = (gold: GoldQuantity[], ...found: FoundQuantity[]) => measureFigures(read(gold, found));

describe('a quantity that was found as people marked it', () => {
  test('is right in every measure', () => {
    const { published, strict } = measure([boats], quantity({}));
    expect([...Object.values(published), ...Object.values(strict)].map(({ f1 }) => f1)).toEqual(
      Array.from({ length: 11 }, () => 1),
    );
  });

  test('may be a range', () => {
    expect(measure([rent], quantity({ value: [5, 7] })).strict.value.f1).toBe(1);
    expect(measure([rent], quantity({ value: 5 })).strict.value.f1).toBe(0);
  });

  test('has its unit by another name too, but not by the strictest measure', () => {
    const { strict } = measure(
      [rent],
      quantity({ value: [5, 7], unit: 'pounds', change: 'up', concept: [] }),
    );
    expect([strict['value and unit'].f1, strict['value and unit by its name'].f1]).toEqual([1, 0]);
  });

  test('tells in part what it counts where one word is right', () => {
    const { published } = measure([boats], quantity({ concept: ['boats'] }));
    expect([published['concept in part'].f1, published['concept complete'].f1]).toEqual([1, 0]);
  });
});

describe('errors', () => {
  const errors = (gold: GoldQuantity[], ...found: FoundQuantity[]) =>
    listFigureErrors(read(gold, found)).map(({ error }) => error);

  test('are told one by one', () => {
    expect(errors([boats, rent], quantity({}), quantity({ value: 12 }))).toEqual(['missed', 'false']);
    expect(errors([boats], quantity({ unit: 'hour', change: '=', concept: ['wind'] }))).toEqual([
      'unit',
      'change',
      'what it counts',
    ]);
  });

  test('a quantity that is found twice is once too often', () => {
    expect(errors([boats], quantity({}), quantity({}))).toEqual(['false']);
  });
});
