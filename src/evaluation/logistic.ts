/** Something to learn from: its properties by name, and whether it is what is looked for. */
export type Example = { features: readonly string[]; right: boolean };

/** A logistic regression; the probability grows with the sum of the bias and the weights. */
export type Model = { bias: number; weights: ReadonlyMap<string, number> };

/** Features that are rarer are left out: they tell of single articles. */
const fewest = 8;
const rounds = 200;
const penalty = 1;
const rate = 0.5;

/** Fits a model by gradient ascent with steps that shrink (AdaGrad). The same examples give the same model. */
export function fitLogistic(examples: readonly Example[]): Model {
  const frequencies = countFeatures(examples);
  const known = examples.map(({ features, right }) => ({
    features: features.filter((feature) => (frequencies.get(feature) ?? 0) >= fewest),
    right,
  }));
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  let bias = 0;
  let biasSquares = 0;
  for (let round = 0; round < rounds; round += 1) {
    const gradient = new Map<string, number>();
    let biasGradient = 0;
    for (const { features, right } of known) {
      const error = (right ? 1 : 0) - 1 / (1 + Math.exp(-scoreOf({ bias, weights }, features)));
      biasGradient += error;
      for (const feature of features) gradient.set(feature, (gradient.get(feature) ?? 0) + error);
    }
    biasSquares += biasGradient ** 2;
    bias += stepOf(biasGradient, biasSquares);
    for (const [feature, sum] of gradient) {
      const weight = weights.get(feature) ?? 0;
      const slope = sum - penalty * weight;
      const square = (squares.get(feature) ?? 0) + slope ** 2;
      squares.set(feature, square);
      weights.set(feature, weight + stepOf(slope, square));
    }
  }
  return { bias, weights };
}

/** The model as JSON for people to read: the heaviest features first, two decimals. */
export function writeModel({ bias, weights }: Model): string {
  const sorted = [...weights]
    .map(([feature, weight]): [string, number] => [feature, Number(weight.toFixed(2))])
    .filter(([, weight]) => weight !== 0)
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  const model = { bias: Number(bias.toFixed(2)), weights: Object.fromEntries(sorted) };
  return `${JSON.stringify(model, null, 2)}\n`;
}

/** The logit; above 0 it is more likely than not. */
export function scoreOf({ bias, weights }: Model, features: readonly string[]): number {
  return features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), bias);
}

const stepOf = (slope: number, squares: number): number => (rate * slope) / Math.sqrt(squares + 1e-9);

function countFeatures(examples: readonly Example[]): Map<string, number> {
  const frequencies = new Map<string, number>();
  for (const { features } of examples) {
    for (const feature of features) frequencies.set(feature, (frequencies.get(feature) ?? 0) + 1);
  }
  return frequencies;
}
