import type { Atom } from '#extract/figures/atoms.ts';
import { each } from '#extract/figures/draft.ts';

import { currencySigns } from '#extract/figures/units/currencies.ts';
import { readRate } from '#extract/figures/units/read-unit.ts';
import { isWord, wordSet } from '#extract/figures/words.ts';

/** A currency before the number, with the country's letters on either side: "$5", "US$5", "$US5", "EUR50m". */
export const readMoney = each((draft, { atoms }) => {
  const sign = signBefore(atoms, draft.from);
  if (!sign) return draft;
  const rate = readRate(atoms, draft.to);
  const unit = rate ? `${sign.currency} ${rate.unit}` : sign.currency;
  return {
    ...draft,
    from: sign.from,
    unit,
    unitKind: 'money',
    whole: { from: sign.from, to: rate?.to ?? draft.to },
  };
});

const marks = wordSet('$ £ € ¥ ₹ ₽ ₪ ₩ ₺');
/** Letters that are too common to be a currency with white space between. */
const gluedOnly = wordSet('rm ps us');

function signBefore(atoms: readonly Atom[], at: number): { currency: string; from: number } | null {
  const [before, last] = [atoms[at - 2], atoms[at - 1]];
  if (!last) return null;
  const joined = before && (last.glued || isWord(before, 'us', 'au', 'nz', 'c', 'hk', 'ca'));
  const pair = joined ? pairName(before, last) : undefined;
  const paired = pair === undefined ? undefined : currencySigns.get(pair);
  if (paired !== undefined && before?.kind === 'word' && /^\p{Lu}/u.test(before.text)) {
    return { currency: paired, from: at - 2 };
  }
  if (paired !== undefined && before?.kind === 'mark') return { currency: paired, from: at - 2 };
  const alone =
    marks.has(last.form) ||
    last.text === 'Rs' ||
    (last.kind === 'word' && last.text === last.text.toUpperCase());
  const currency = alone ? currencySigns.get(last.form) : undefined;
  if (currency === undefined || (gluedOnly.has(last.form) && !atoms[at]?.glued)) return null;
  return { currency, from: at - 1 };
}

/** "US" and "$" in either order name "us$". */
function pairName(before: Atom, last: Atom): string | undefined {
  if (marks.has(last.form) && before.kind === 'word') return before.form + last.form;
  if (marks.has(before.form) && last.kind === 'word') return last.form + before.form;
  return undefined;
}
