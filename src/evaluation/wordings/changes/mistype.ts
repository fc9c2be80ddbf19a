import { between, type Chance, choose } from '#evaluation/chance.ts';
import { type Token, withText } from '#evaluation/wordings/tokens.ts';
import { foldForm } from '#text/words.ts';
import { type Change, plainPlaces, some } from './change.ts';

/** Shorter words are not mistyped: one letter less, and they may be any other word. */
const shortest = 4;
const attempts = 20;

/** Mistypes so many words of four letters or more; what comes of them is no word that any document has. */
export function mistype(number: number): Change {
  return (stretch, { chance, field }) => {
    const long = plainPlaces(stretch, field).filter(
      (place) => (stretch[place]?.form.length ?? 0) >= shortest,
    );
    const places = some(chance, long, number);
    if (!places) return null;
    let tokens = stretch;
    for (const place of places) {
      const token = stretch[place];
      const slip = token && mistypeOnce(token, chance, field.knows);
      if (!slip) return null;
      tokens = tokens.with(place, slip);
    }
    return { tokens, touched: { asked: number, original: number } };
  };
}

/** A word with one slip that makes no known word of it; null where none is found in a few attempts. */
export function mistypeOnce(token: Token, chance: Chance, knows: (form: string) => boolean): Token | null {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const slip = slipIn(token.text, chance);
    if (foldForm(slip) !== token.form && !knows(foldForm(slip))) return withText(token, slip);
  }
  return null;
}

/** One letter dropped, doubled or changed, or exchanged with the next. */
function slipIn(word: string, chance: Chance): string {
  const at = between(chance, 0, word.length - 1);
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const other = String.fromCharCode(between(chance, 97, 122));
  const slips = [
    before + after,
    before + letter + letter + after,
    before + other + after,
    before + after.charAt(0) + letter + after.slice(1),
  ];
  return choose(chance, slips) ?? word;
}
