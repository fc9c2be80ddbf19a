import type { Atom } from '#extract/figures/atoms.ts';
import { type Draft, each } from '#extract/figures/draft.ts';
import { currencySigns } from '#extract/figures/units/currencies.ts';
import { readRate } from '#extract/figures/units/read-unit.ts';
import { isOneOf, isWord } from '#extract/figures/words.ts';
import { wordSet } from '#extract/word-set.ts';

/** A currency before the number, with the country's letters on either side: "$5", "US$5", "$US5", "EUR50m". */
export const readMoney = each((draft, { atoms }) => {
  const sign = signBefore(atoms, draft.from);
  if (!sign || (isLoneLetter(atoms[sign.from]) && !isLargeSum(atoms, draft))) return draft;
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

const isLoneLetter = (atom: Atom | undefined) => isOneOf(atom, loneLetters);
const isLargeSum = (atoms: readonly Atom[], { from, factor }: Draft) =>
  factor > 1 || /^\d{1,3}\D\d/.test(atoms[from]?.text ?? '');

const isSign = ({ text }: Atom) => /^\p{Sc}$/u.test(text);
/** Letters of a currency that are not all capitals. */
const mixedCase = wordSet('Rs Re Sh Shs Ksh Kshs KSh KShs Ush Ushs USh UShs Tsh Tshs TSh TShs Tk Rp Kč');
/** One letter is a currency only before a large sum: "N5 million", "R1,200", not "the N7 road". */
const loneLetters = wordSet('n r');
/** Letters that are too common to be a currency with white space between. */
const gluedOnly = wordSet('rm ps us n re');

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
    isSign(last) ||
    mixedCase.has(last.text) ||
    (last.kind === 'word' && last.text === last.text.toUpperCase());
  const currency = alone ? currencySigns.get(last.form) : undefined;
  if (currency === undefined || (gluedOnly.has(last.form) && !atoms[at]?.glued)) return null;
  return { currency, from: at - 1 };
}

/** "US" and "$" in either order name "us$". */
function pairName(before: Atom, last: Atom): string | undefined {
  if (isSign(last) && before.kind === 'word') return before.form + last.form;
  if (isSign(before) && last.kind === 'word') return last.form + before.form;
  return undefined;
}
