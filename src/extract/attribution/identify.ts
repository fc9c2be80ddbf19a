import type { Resolver } from '#extract/coreference/resolver.ts';
import type { Attribution, Party } from '#extract/extraction.ts';
import type { Range } from '#extract/range.ts';
import { describe } from './describe.ts';
import type { Scene } from './scene.ts';
import { selfNamed } from './self-named.ts';
import { commaSymbols } from './symbols.ts';
import { together } from './together.ts';

type Identity = Pick<Attribution, 'party' | 'basis' | 'mention'>;

/** Tells whom the mention of a unit means. */
export type Identifier = { partyOf(unit: number): Party | null; identityOf(unit: number): Identity };

/** What "who" can stand for. */
const antecedents = new Set<string>(['N', 'D', 'P']);

/** Asks the resolver once for each mention. */
export function createIdentifier(scene: Scene, resolve: Resolver): Identifier {
  const known = new Map<number, Identity>();
  const identityOf = (unit: number): Identity => {
    const identity = known.get(unit) ?? identify(scene, resolve, unit);
    known.set(unit, identity);
    return identity;
  };
  return { identityOf, partyOf: (unit) => identityOf(unit).party };
}

function identify(scene: Scene, resolve: Resolver, unit: number): Identity {
  const bearer =
    antecedent(scene, unit) ??
    nameBeside(scene, unit) ??
    nameBefore(scene, unit) ??
    selfNamed(scene, unit) ??
    unit;
  const mention = scene.outline.units[bearer]?.mention ?? null;
  if (!mention) return { party: null, basis: 'inferred', mention: null };
  const range: Range = { start: mention.start, end: mention.end };
  const both = together(scene, bearer);
  if (both) return { party: null, basis: 'inferred', mention: both };
  return {
    ...resolve(mention.name ?? range),
    mention: mention.kind === 'description' ? describe(scene, bearer) : range,
  };
}

/** Whom "who" and "which" stand for: the mention right before, or before their comma. */
function antecedent({ outline: { units } }: Scene, unit: number): number | null {
  if (units[unit]?.symbol !== 'R') return null;
  const before = commaSymbols.has(units[unit - 1]?.symbol ?? '/') ? unit - 2 : unit - 1;
  return antecedents.has(units[before]?.symbol ?? '/') ? before : null;
}

/** "the bureau's director, Jane Holm," has its name behind the comma, and so has "the harbour master". */
function nameBeside({ outline: { units }, kinds }: Scene, unit: number): number | null {
  const describes =
    kinds[unit] === 'person' || (kinds[unit] === 'thing' && kinds[unit + 2] === 'name person');
  const isBeside =
    units[unit]?.symbol === 'D' &&
    describes &&
    commaSymbols.has(units[unit + 1]?.symbol ?? '/') &&
    units[unit + 2]?.symbol === 'N';
  const behind = units[unit + 3]?.symbol ?? '/';
  return isBeside && [',', '-', '.', ':', '/', 'S', 'J', 'V'].includes(behind) ? unit + 2 : null;
}

/** "Jane Holm, secretary of the guild," has its name before the comma; "Asked by Holm, the minister" has not. */
function nameBefore({ article: { tokens }, outline: { units }, kinds }: Scene, unit: number): number | null {
  const mention = units[unit]?.mention;
  if (
    units[unit]?.symbol !== 'D' ||
    kinds[unit] !== 'person' ||
    tokens[mention?.from ?? -1]?.tag !== 'NOUN'
  ) {
    return null;
  }
  const isBeside = units[unit - 1]?.symbol === ',' && kinds[unit - 2] === 'name person';
  return isBeside && units[unit - 2]?.symbol === 'N' ? unit - 2 : null;
}
