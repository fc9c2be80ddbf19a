import { choose } from '#evaluation/chance.ts';
import { isNegation } from '#evaluation/wordings/meaning.ts';
import { fullForm } from '#evaluation/wordings/spelling.ts';
import { leaveOut, type Token, withText } from '#evaluation/wordings/tokens.ts';
import { type Change, type Changed, innerPlaces } from './change.ts';

const auxiliaries = new Set(
  'is are was were am do does did has have had will would can could may might must should shall'.split(' '),
);
const subjects = new Set('i we you they he she it who'.split(' '));

/** Denies what a stretch says: "not" or "never" after an auxiliary, or "never" after a pronoun. */
export const addNegation: Change = (stretch, { chance }) => {
  if (stretch.some(({ form }) => isNegation(form))) return null;
  const places = innerPlaces(stretch).flatMap((place) => {
    const [form = '', next = ''] = [stretch[place]?.form, stretch[place + 1]?.form];
    if (stretch[place]?.gap.trim() !== '') return [];
    if (auxiliaries.has(form)) return ['not', 'never'].map((word) => ({ place, word }));
    return subjects.has(form) && !auxiliaries.has(next) && !next.includes("'")
      ? [{ place, word: 'never' }]
      : [];
  });
  const chosen = choose(chance, places);
  if (!chosen) return null;
  const denial: Token = { text: chosen.word, form: chosen.word, gap: ' ', begins: false };
  return { tokens: stretch.toSpliced(chosen.place + 1, 0, denial), touched: { asked: 1, original: 0 } };
};

/** Takes one "not", "never" or "no" out, or the end of "don't" and its like. */
export const removeNegation: Change = (stretch, { chance }) => {
  const removals = innerPlaces(stretch).flatMap((place): Changed[] => {
    const token = stretch[place];
    const positive = token && withoutNegation(token);
    if (!positive) return [];
    if (positive !== 'gone') {
      return [{ tokens: stretch.with(place, withText(token, positive)), touched: { asked: 1, original: 1 } }];
    }
    // "Not only" denies nothing, and "no one" is one word.
    if (/^(?:only|just|one|matter|doubt)$/.test(stretch[place + 1]?.form ?? '')) return [];
    const tokens = leaveOut(stretch, new Set([place]));
    const flags = token.form === 'no' ? lostNo : undefined;
    return [{ tokens, touched: { asked: 0, original: 1 }, flags }];
  });
  return choose(chance, removals) ?? null;
};

/** "No" is a negation and a quantifier as well. */
const lostNo: Changed['flags'] = [['negation'], ['negation', 'quantifier']];

function withoutNegation({ form, text }: Token): string | null {
  if (/^(?:not|never|no)$/.test(form)) return 'gone';
  if (/^can(?:not|'t)$/.test(form)) return text.slice(0, 'can'.length);
  const [verb, denial] = fullForm(form)?.split(' ') ?? [];
  return denial === 'not' && verb ? matchCase(text, verb) : null;
}

function matchCase(text: string, word: string): string {
  return text.charAt(0) === text.charAt(0).toLowerCase()
    ? word
    : word.charAt(0).toUpperCase() + word.slice(1);
}
