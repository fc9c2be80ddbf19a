import model from './acceptance.json' with { type: 'json' };

/** A logistic model over named properties: what each adds, and how sure it must be to accept. */
export type AcceptanceModel = {
  /** The least probability at which a candidate is accepted. */
  threshold: number;
  bias: number;
  /** A property that is not among them adds nothing. */
  weights: ReadonlyMap<string, number>;
};

/** As learnt from marked articles by `train-statements`. */
export const acceptanceModel: AcceptanceModel = {
  threshold: model.threshold,
  bias: model.bias,
  weights: new Map(Object.entries(model.weights)),
};

/** How probable it is that a candidate with these properties is a statement, from 0 to 1. */
export function probability(features: readonly string[], { bias, weights }: AcceptanceModel): number {
  const score = features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), bias);
  return 1 / (1 + Math.exp(-score));
}
