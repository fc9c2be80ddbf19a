import { describe, expect, it } from 'vitest';
import { fitWeights } from '#evaluation/training/fit-choices.ts';
import { probabilities } from '#extract/attribution/ranker.ts';

const subject = { unit: 1, features: ['subject'] };
const object = { unit: 2, features: ['object'] };
const rare = { unit: 3, features: ['seen once'] };
const examples = Array.from({ length: 60 }, () => ({ proposals: [subject, object], right: [true, false] }));

describe('Learning to choose', () => {
  it('prefers what was right in most examples', () => {
    const weights = fitWeights(examples);
    const [first = 0, second = 0] = probabilities([subject, object], weights);

    expect(first).toBeGreaterThan(0.9);
    expect(first + second).toBeCloseTo(1);
  });

  it('learns nothing from what is seen once', () => {
    const weights = fitWeights([...examples, { proposals: [rare, object], right: [true, false] }]);

    expect(weights.get('seen once')).toBeUndefined();
  });

  it('gives the same weights for the same examples', () => {
    expect([...fitWeights(examples)]).toEqual([...fitWeights(examples)]);
  });

  it('is content with no examples at all', () => {
    expect(fitWeights([]).size).toBe(0);
  });
});
