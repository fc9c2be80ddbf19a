import type { Attribution } from '#model/answer.ts';
import type { Reference } from '#model/party.ts';
import { type Holding, wordsOf } from '#search/holdings.ts';
import { foldForm } from '#text/words.ts';

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

/**
 * True where words were said to another outlet, so that this document has them second-hand. An outlet calls
 * itself by the end of its name: "the Gazette" in the Harbour Gazette is no other.
 */
export function isSecondHand(holding: Holding, to: Reference | null): boolean {
  if (to?.kind !== 'named') return false;
  const party = holding.parties.get(to.party);
  if (party?.kind !== 'outlet') return false;
  return !` ${outletName(holding.document.publisher ?? '')}`.endsWith(` ${outletName(party.name)}`);
}

const outletName = (name: string): string => foldForm(name).replace(/^the /, '');
