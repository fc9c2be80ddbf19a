import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldForm, splitWords } from '#text/words.ts';

const forms = (text: string) => splitWords(text).map((word) => word.form);

it('folds capitals, accents, ligatures and full-width letters', () => {
  expect(forms('CAFÉ Œuvre ﬁne ｓｅａ')).toEqual(['cafe', 'œuvre', 'fine', 'sea']);
});

it('takes curly and straight apostrophes for the same', () => {
  expect(forms('the council’s')).toEqual(forms("the council's"));
});

it('parts words at hyphens and dashes, and keeps apostrophes inside a word', () => {
  expect(forms("low-level — don't rock’n’roll")).toEqual(['low', 'level', "don't", "rock'n'roll"]);
});

it('keeps the points and commas of numbers, but not those after them', () => {
  expect(forms('2.5 million, 1,100. In 2019, 12% and £3.2m')).toEqual([
    '2.5',
    'million',
    '1,100',
    'in',
    '2019',
    '12',
    'and',
    '3.2m',
  ]);
});

it('leaves quotation marks, brackets and ellipses out', () => {
  expect(forms('“We [only] now …” ‘allow’')).toEqual(['we', 'only', 'now', 'allow']);
});

it('counts offsets in UTF-16 units, also after signs outside the basic plane', () => {
  expect(splitWords('🚢 wall')).toEqual([{ start: 3, end: 7, form: 'wall' }]);
});

it('folds a folded form to itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(foldForm(foldForm(text))).toBe(foldForm(text));
    }),
  );
});

it('gives words in order, apart from each other and inside any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      let last = 0;
      for (const { start, end } of splitWords(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

it('takes 100,000 units of anything in linear time', () => {
  for (const unit of ['a', "a'", '1,', '1.', 'é', '’', '\u0301', '-']) {
    const started = performance.now();
    splitWords(unit.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(1000);
  }
});
