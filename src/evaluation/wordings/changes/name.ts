import { choose } from '#evaluation/chance.ts';
import { carriesMeaning, isCapital, mayBeName } from '#evaluation/wordings/meaning.ts';
import { type Token, tokenise } from '#evaluation/wordings/tokens.ts';
import { type Change, innerPlaces, type Tools } from './change.ts';

/** Capitalised words that name nobody: to exchange one of them is no exchange of names. */
const noNames = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december mr mrs ms miss dr sir president senator sen governor gov secretary
  congressman congresswoman representative rep judge justice general god`.split(/\s+/),
);

type Named = { start: number; end: number };

/** Puts another name of the library in the place of one, of as many words. */
export const changeName: Change = (stretch, tools) => {
  const named = choose(tools.chance, namesIn(stretch, tools));
  if (!named) return null;
  const { start, end } = named;
  const other = choose(tools.chance, namesLike(stretch, end - start, tools));
  const last = stretch[end - 1];
  if (!other || !last) return null;
  const owner = /['’]s$/.exec(last.text)?.[0] ?? '';
  const words = tokenise(other + owner);
  const written = words.with(-1, { ...(words.at(-1) ?? last), gap: last.gap });
  return {
    tokens: stretch.toSpliced(start, end - start, ...written),
    touched: { asked: words.length, original: end - start },
  };
};

/** Names that the document knows, and other capitalised words inside a sentence; never the first or last word. */
function namesIn(stretch: readonly Token[], { names, field }: Tools): Named[] {
  const known = names.map((name) => tokenise(name).map(({ form }) => form));
  const inner = innerPlaces(stretch);
  const whole = inner.flatMap((start) =>
    known
      .map((forms) => ({ start, end: start + forms.length, forms }))
      .filter(
        ({ end, forms }) =>
          inner.includes(end - 1) && forms.every((form, at) => standsAt(stretch, start + at, form)),
      )
      .map(({ end }) => ({ start, end })),
  );
  const longest = whole.filter((one) => !whole.some((other) => holds(other, one)));
  const others = inner.flatMap((place) => {
    const [before, token, after] = [stretch[place - 1], stretch[place], stretch[place + 1]];
    const alone = token && !token.begins && ![before, after].some((word) => word && isCapital(word.text));
    const outside = longest.every(({ start, end }) => place < start || place >= end);
    const name = alone && outside && !noNames.has(token.form) && isNameOnly(token, field);
    return name ? [{ start: place, end: place + 1 }] : [];
  });
  return [...longest, ...others];
}

/** Whether a word is a name and nothing else: no document has it in small letters. */
function isNameOnly(token: Token, { standsSmall }: Tools['field']): boolean {
  return mayBeName(token, standsSmall) && !standsSmall(token.form) && !carriesMeaning(token.form);
}

function standsAt(stretch: readonly Token[], place: number, form: string): boolean {
  const token = stretch[place];
  return token !== undefined && isCapital(token.text) && token.form.replace(/'s$/, '') === form;
}

function holds(one: Named, other: Named): boolean {
  return one.start <= other.start && other.end <= one.end && one.end - one.start > other.end - other.start;
}

/** People's names of so many words of which the stretch has none: surnames where it is one word. */
function namesLike(stretch: readonly Token[], length: number, { field }: Tools): string[] {
  const forms = new Set(stretch.map(({ form }) => form.replace(/'s$/, '')));
  return field.people
    .map((name) => (length === 1 ? (name.split(' ').at(-1) ?? name) : name))
    .filter((name) => {
      const words = tokenise(name);
      return words.length === length && words.every(({ form, text }) => isCapital(text) && !forms.has(form));
    });
}
