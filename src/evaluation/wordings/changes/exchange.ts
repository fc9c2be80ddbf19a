import { between, type Chance, choose } from '#evaluation/chance.ts';
import { type Token, withText } from '#evaluation/wordings/tokens.ts';
import type { Flag } from '#model/comparison.ts';
import { type Change, type Changed, innerPlaces } from './change.ts';

/** Gives other words of the same class for one, with the words beside it; none where it is not of the class. */
type Others = (token: Token, before: Token | undefined, after: Token | undefined) => readonly string[];

const words = (text: string): readonly string[] => text.split(' ');

const units = words('two three four five six seven eight nine ten eleven twelve');
const tens = words('twenty thirty forty fifty sixty seventy eighty ninety');
const scales = words('thousand million billion trillion');

const many = words('all most many some few several no');
const singular = words('every each');

/** By strength: an exchange within one of them would hardly change the meaning. */
const modals = [words('will must'), words('should'), words('may might could can')];

/** Puts another number of the same style in the place of one: figures for figures, words for words. */
export const changeNumber: Change = (stretch, { chance }) =>
  exchangeOne(stretch, chance, ({ text, form }) => {
    const alike = [units, tens, scales].find((group) => group.includes(form));
    if (alike) return alike;
    return /^(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)$/.test(text) ? [otherDigits(text, chance)] : [];
  });

/** Puts another quantifier in the place of one, such as "some" for "all". */
export const changeQuantifier: Change = (stretch, { chance }) =>
  exchangeOne(
    stretch,
    chance,
    ({ form }, before, after) => {
      // "The most", "a few", "at all" and "not all" say something else than how many.
      if (/^(?:a|an|the|at|of|after|how|too|as|so|not|very|but|and)$/.test(before?.form ?? '')) return [];
      const next = after?.form ?? '';
      if (singular.includes(form)) return /^(?:one|other)$/.test(next) ? [] : ['some', 'no'];
      // A plural follows, or "of": "most likely" and "all about it" count nothing.
      return many.includes(form) && /^of$|^people$|[^siu']s$/.test(next) ? many : [];
    },
    flagsOfQuantifiers,
  );

/** Puts a modal verb of another strength in the place of one, such as "may" for "will". */
export const changeModal: Change = (stretch, { chance }) =>
  exchangeOne(stretch, chance, ({ form, text }, before) => {
    if (
      text !== form ||
      /^(?:the|a|an|of|good|free|political|my|our|your|his|her|its|their)$/.test(before?.form ?? '')
    ) {
      return [];
    }
    return modals.some((group) => group.includes(form))
      ? modals.filter((group) => !group.includes(form)).flat()
      : [];
  });

/** "No" is a negation as well: either name tells the change. */
function flagsOfQuantifiers(one: string, other: string): readonly (readonly Flag[])[] | undefined {
  if (one !== 'no' && other !== 'no') return undefined;
  return [['quantifier'], ['negation'], ['negation', 'quantifier']];
}

function exchangeOne(
  stretch: readonly Token[],
  chance: Chance,
  othersOf: Others,
  flagsOf: (one: string, other: string) => Changed['flags'] = () => undefined,
): Changed | null {
  const exchanges = innerPlaces(stretch).flatMap((place) => {
    const token = stretch[place];
    const others = token ? othersOf(token, stretch[place - 1], stretch[place + 1]) : [];
    return token && others.length > 0 ? [{ place, token, others }] : [];
  });
  const chosen = choose(chance, exchanges);
  const other = choose(chance, chosen?.others.filter((word) => word !== chosen.token.form) ?? []);
  if (!chosen || other === undefined) return null;
  return {
    tokens: stretch.with(chosen.place, withText(chosen.token, other)),
    touched: { asked: 1, original: 1 },
    flags: flagsOf(chosen.token.form, other),
  };
}

/** As many figures and the same points and commas; the first figure is no nought. */
function otherDigits(number: string, chance: Chance): string {
  return Array.from(number, (figure, place) =>
    /\d/.test(figure) ? String(between(chance, place === 0 ? 1 : 0, 9)) : figure,
  ).join('');
}
