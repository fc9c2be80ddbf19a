import { between, type Chance, choose } from '#evaluation/chance.ts';
import { fullForm, haveSameWords, otherSpelling, shortForm } from '#evaluation/wordings/spelling.ts';
import { type Token, withText, writeOut } from '#evaluation/wordings/tokens.ts';
import type { Change } from './change.ts';

type Rewriting = (tokens: readonly Token[], chance: Chance) => readonly Token[];

/** What may be done in any order before the letters' case is changed. */
const rewritings: readonly Rewriting[] = [turnQuotes, respell, shorten, spellOut, dropMarks, addMarks];
const attempts = 20;

/** Writes the same words otherwise, in two ways at least: other marks, case, spelling, short forms. */
export const rewrite: Change = (stretch, { chance }) => {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const { tokens, ways } = rewriteOnce(stretch, chance);
    const [asked, original] = [writeOut(tokens), writeOut(stretch)];
    if (ways >= 2 && asked !== original && haveSameWords(asked, original)) {
      return { tokens, touched: { asked: 0, original: 0 } };
    }
  }
  return null;
};

function rewriteOnce(stretch: readonly Token[], chance: Chance) {
  let [tokens, ways] = [stretch, 0];
  for (const rewriting of [...rewritings, recase]) {
    const next = chance() < 0.6 ? rewriting(tokens, chance) : tokens;
    if (writeOut(next) !== writeOut(tokens)) ways++;
    tokens = next;
  }
  return { tokens, ways };
}

/** Straight quotes and apostrophes for curly ones, and curly for straight. */
function turnQuotes(tokens: readonly Token[]): readonly Token[] {
  const curly = tokens.some(({ text, gap }) => /[’“”]/.test(text + gap));
  const turn = (text: string) =>
    curly ? text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"') : text.replaceAll("'", '’');
  return tokens.map((token) => ({ ...token, text: turn(token.text), gap: turn(token.gap) }));
}

function respell(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token) => {
    const other = otherSpelling(token.form);
    return other === null ? token : withText(token, likeCase(token.text, other));
  });
}

/** "Don't" for "do not". */
function shorten(tokens: readonly Token[]): readonly Token[] {
  const written: Token[] = [];
  for (const token of tokens) {
    const last = written.at(-1);
    const short = last?.gap === ' ' ? shortForm(`${last.form} ${token.form}`) : shortForm(token.form);
    if (short === null) written.push(token);
    else if (last?.gap === ' ' && shortForm(`${last.form} ${token.form}`) !== null) {
      written[written.length - 1] = { ...withText(last, likeCase(last.text, short)), gap: token.gap };
    } else written.push(withText(token, likeCase(token.text, short)));
  }
  return written;
}

/** "Do not" for "don't". */
function spellOut(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token) => {
    const [first = '', second] = fullForm(token.form)?.split(' ') ?? [];
    if (first === '') return [token];
    const head = withText(token, likeCase(token.text, first));
    return second === undefined
      ? [head]
      : [
          { ...head, gap: ' ' },
          { ...withText(token, second), begins: false },
        ];
  });
}

/** Commas, semicolons and dashes between words are gone. */
function dropMarks(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token) => (/^\s*[,;–—]\s+$/.test(token.gap) ? { ...token, gap: ' ' } : token));
}

function addMarks(tokens: readonly Token[], chance: Chance): readonly Token[] {
  const bare = tokens.flatMap(({ gap }, place) => (gap === ' ' && place < tokens.length - 1 ? [place] : []));
  const place = choose(chance, bare);
  const token = place === undefined ? undefined : tokens[place];
  if (place === undefined || !token) return tokens;
  return tokens.with(place, { ...token, gap: choose(chance, [', ', ' – ', ' — ']) ?? ', ' });
}

/** All in small letters, all in capitals, or every word with a capital. */
function recase(tokens: readonly Token[], chance: Chance): readonly Token[] {
  const cases = [
    (text: string) => text.toLowerCase(),
    (text: string) => text.toUpperCase(),
    (text: string) => text.charAt(0).toUpperCase() + text.slice(1),
  ];
  const change = cases[between(chance, 0, cases.length - 1)] ?? ((text: string) => text);
  return tokens.map((token) => ({ ...token, text: change(token.text) }));
}

/** A word with the capitals that another has: none, the first, or all of several. */
function likeCase(model: string, word: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase();
  const first = model.charAt(0);
  return first === first.toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
