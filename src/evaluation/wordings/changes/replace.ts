import { choose } from '#evaluation/chance.ts';
import { isCapital } from '#evaluation/wordings/meaning.ts';
import { type Token, withText } from '#evaluation/wordings/tokens.ts';
import { type Change, plainPlaces, some, type Tools } from './change.ts';

/** Puts other words of the library in the place of so many words, none of them at an end. */
export function replace(number: number): Change {
  return (stretch, tools) => {
    const places = some(tools.chance, plainPlaces(stretch, tools.field), number);
    const tokens = places && replaceAt(stretch, places, tools);
    return tokens && { tokens, touched: { asked: number, original: number } };
  };
}

/** The words with others at some places; null where the library has none of such a length. */
export function replaceAt(
  stretch: readonly Token[],
  places: readonly number[],
  tools: Tools,
): readonly Token[] | null {
  const forms = new Set(stretch.map(({ form }) => form));
  let tokens = stretch;
  for (const place of places) {
    const token = stretch[place];
    const other = token && otherWord(token, forms, tools);
    if (!other) return null;
    forms.add(other);
    tokens = tokens.with(place, withText(token, startsLarge(token.text) ? capitalise(other) : other));
  }
  return tokens;
}

/** A word of about the same length, none of these and no other form of this one. */
function otherWord(
  { form }: Token,
  forms: ReadonlySet<string>,
  { chance, field }: Tools,
): string | undefined {
  const near = [-1, 0, 1].flatMap((more) => field.plainWords.get(form.length + more) ?? []);
  return choose(
    chance,
    near.filter((word) => !forms.has(word) && !mayBeFormOf(word, form)),
  );
}

/** Whether one word may be another form of the other: both begin alike. */
function mayBeFormOf(one: string, other: string): boolean {
  const shared = Math.min(4, one.length, other.length);
  return one.slice(0, shared) === other.slice(0, shared);
}

/** "I" is large by itself: a word in its place is none's name. */
function startsLarge(word: string): boolean {
  return isCapital(word) && word !== 'I';
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
