import type { Link, LinkKind } from './links.ts';
import { between, type Scene } from './scene.ts';

const kinds: readonly LinkKind[] = [
  ...(['subject', 'chain', 'inverted', 'source', 'agent', 'apposition', 'antecedent'] as const),
  ...([
    'relative',
    'doing',
    'shared',
    'clause',
    'last',
    'aside',
    'tail',
    'adrift',
    'patient',
    'object',
  ] as const),
];
const verbs = 'SAsJjV';

/** The verb that tells most of a mention's part in a piece: near before far, speech before other verbs. */
export function governing(scene: Scene, piece: number, mention: number): Link | null {
  let best: Link | null = null;
  let lowest = Number.POSITIVE_INFINITY;
  for (const link of scene.links.links.get(mention) ?? []) {
    const cost = costOf(scene, piece, link);
    if (cost < lowest) {
      best = link;
      lowest = cost;
    }
  }
  return best;
}

function costOf({ outline, sums }: Scene, piece: number, { verb, kind }: Link): number {
  const distance =
    between(sums.paragraphs, piece, verb) * 16 +
    between(sums.stops, piece, verb) * 8 +
    between(sums.verbs, piece, verb) * 2;
  return distance + verbs.indexOf(outline.units[verb]?.symbol ?? 'V') * 3 + kinds.indexOf(kind);
}
