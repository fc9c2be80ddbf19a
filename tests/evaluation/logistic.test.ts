import { describe, expect, it } from 'vitest';
import { fitLogistic, scoreOf, writeModel } from '#evaluation/logistic.ts';

const repeat = <T>(count: number, example: T): T[] => Array.from({ length: count }, () => example);
const examples = [
  ...repeat(30, { features: ['has a verb', 'in marks'], right: true }),
  ...repeat(20, { features: ['all capital', 'in marks'], right: false }),
  ...repeat(2, { features: ['rare', 'in marks'], right: true }),
];

describe('A logistic regression', () => {
  const model = fitLogistic(examples);

  it('tells apart what its examples tell apart', () => {
    expect(scoreOf(model, ['has a verb', 'in marks'])).toBeGreaterThan(0);
    expect(scoreOf(model, ['all capital', 'in marks'])).toBeLessThan(0);
  });

  it('learns nothing from a feature of a few examples only', () => {
    expect(model.weights.has('rare')).toBe(false);
  });

  it('is the same for the same examples', () => {
    expect(fitLogistic(examples)).toEqual(model);
  });

  it('is written with the heaviest weights first', () => {
    const written = JSON.parse(writeModel(model));
    expect(Object.keys(written.weights)[0]).toBe('has a verb');
    expect(Object.keys(written.weights).at(-1)).toBe('all capital');
  });
});
