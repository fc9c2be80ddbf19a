import type { Example } from './source-lessons.ts';

/** How the model is fitted. */
const settings = {
  rounds: 150,
  rate: 0.15,
  /** Gaussian prior: what a weight costs, squared. */
  penalty: 1.5,
  /** A feature that is rarer, or hardly ever right, tells of single articles. */
  fewest: 45,
  fewestRight: 12,
  /** Decimals of a weight. */
  decimals: 2,
};

type Indexed = { proposals: readonly (readonly number[])[]; right: readonly boolean[] };

/**
 * The weights under which the right proposals are most probable: multinomial logistic regression by
 * Adam over all examples at once. The same examples in the same order give the same weights.
 */
export function fitWeights(examples: readonly Example[]): Map<string, number> {
  const names = frequentFeatures(examples);
  const index = new Map(names.map((name, at) => [name, at]));
  const indexed = examples.map(
    ({ proposals, right }): Indexed => ({
      proposals: proposals.map(({ features }) => features.flatMap((name) => index.get(name) ?? [])),
      right,
    }),
  );
  const weights = ascend(indexed, names.length);
  const scale = 10 ** settings.decimals;
  const rounded = names.map((name, at): [string, number] => [
    name,
    Math.round((weights[at] ?? 0) * scale) / scale,
  ]);
  return new Map(rounded.filter(([, weight]) => weight !== 0));
}

function frequentFeatures(examples: readonly Example[]): string[] {
  const all = new Map<string, number>();
  const right = new Map<string, number>();
  for (const example of examples) {
    for (const [at, { features }] of example.proposals.entries()) {
      for (const name of features) {
        all.set(name, (all.get(name) ?? 0) + 1);
        if (example.right[at]) right.set(name, (right.get(name) ?? 0) + 1);
      }
    }
  }
  const kept = [...all].filter(([name, count]) => {
    const rights = right.get(name) ?? 0;
    return count >= settings.fewest && (rights >= settings.fewestRight || count >= settings.fewest * 3);
  });
  return kept.map(([name]) => name).sort();
}

function ascend(examples: readonly Indexed[], size: number): Float64Array {
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const variance = new Float64Array(size);
  for (let round = 1; round <= settings.rounds; round += 1) {
    const gradient = weights.map((weight) => -settings.penalty * weight);
    for (const example of examples) addGradient(example, weights, gradient);
    const rate = settings.rate * Math.min(1, 1.5 * (1 - (round - 10) / settings.rounds));
    for (const [at, slope] of gradient.entries()) {
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
      variance[at] = 0.99 * (variance[at] ?? 0) + 0.01 * slope * slope;
      const step = (mean[at] ?? 0) / (1 - 0.9 ** round);
      const spread = Math.sqrt((variance[at] ?? 0) / (1 - 0.99 ** round));
      weights[at] = (weights[at] ?? 0) + (rate * step) / (spread + 1e-8);
    }
  }
  return weights;
}

/** Adds how the likelihood of one example rises with each weight. */
function addGradient({ proposals, right }: Indexed, weights: Float64Array, gradient: Float64Array): void {
  const scores = proposals.map((features) => {
    let score = 0;
    for (const feature of features) score += weights[feature] ?? 0;
    return score;
  });
  const highest = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - highest));
  const sum = shares.reduce((total, share) => total + share, 0);
  const rightSum = shares.reduce((total, share, at) => total + (right[at] ? share : 0), 0);
  for (const [at, features] of proposals.entries()) {
    const share = shares[at] ?? 0;
    const slope = (right[at] && rightSum > 0 ? share / rightSum : 0) - share / sum;
    if (Math.abs(slope) < 1e-6) continue;
    for (const feature of features) gradient[feature] = (gradient[feature] ?? 0) + slope;
  }
}
