import type { Attribution } from '#model/answer.ts';
import type { Reference } from '#model/party.ts';
import { type Holding, wordsOf } from '#search/holdings.ts';
import { mayBeCalled } from '#text/outlet-names.ts';

/** Says whom a reference means, in the words of the source; null stays null. */
export function attribute(holding: Holding, reference: Reference | null): Attribution | null {
  if (!reference) return null;
  if (reference.kind === 'unnamed') {
    const name = wordsOf(holding, reference.description);
    return { name, named: false, roles: [], basis: 'stated', mention: null };
  }
  const party = holding.parties.get(reference.party);
  if (!party) throw new Error(`${holding.document.id} names no ${reference.party}`);
  return {
    name: party.name,
    named: true,
    roles: party.roles.map((role) => wordsOf(holding, role)),
    basis: reference.basis,
    mention: reference.mention && wordsOf(holding, reference.mention),
  };
}

/** True where words were said to another outlet, so that this document has them second-hand. */
export function isSecondHand(holding: Holding, to: Reference | null): boolean {
  const outlet = outletOf(holding, to);
  return outlet !== null && !mayBeCalled(holding.document.publisher ?? '', outlet);
}

/** The outlet to which words were said, as the source names it; null where they were said to nobody or somebody else. */
export function outletOf(holding: Holding, to: Reference | null): string | null {
  if (to?.kind !== 'named') return null;
  const party = holding.parties.get(to.party);
  return party?.kind === 'outlet' ? party.name : null;
}
