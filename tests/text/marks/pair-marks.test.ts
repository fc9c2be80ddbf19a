import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rangesInMarks } from '#text/marks/pair-marks.ts';

const inMarks = (text: string) => rangesInMarks(text).map(({ start, end }) => text.slice(start, end));

it.each([
  ['curly marks', 'He called it a “paper quay” and left.', ['paper quay']],
  ['straight marks', 'He called it a "paper quay" and left.', ['paper quay']],
  ['single marks', 'He called it a ‘paper quay’ and left.', ['paper quay']],
  ['guillemets', 'He called it a «paper quay» and left.', ['paper quay']],
  ['an apostrophe inside', "He called it 'the dogs' dinner' and left.", ["the dogs' dinner"]],
  ['several', 'The “quay” is a ‘pier’.', ['quay', 'pier']],
  ['nested marks', 'She said: “It is a ‘paper quay’ now.”', ['It is a ‘paper quay’ now.']],
  ['a mark that is never closed', 'She said: “It is late. We wait.', ['It is late. We wait.']],
])('%s hold words', (_, text, words) => {
  expect(inMarks(text)).toEqual(words);
});

it.each([
  'The dogs’ home and the boys’ club stay open, rock ’n’ roll and all.',
  "It doesn't matter that the Joneses' boat isn't here.",
  'The plank is 6" wide.',
])('no words stand in marks in: %s', (text) => {
  expect(inMarks(text)).toEqual([]);
});

it('any text has its ranges in order and inside of it', () => {
  const text = fc
    .array(fc.constantFrom('"', '“', '”', "'", '’', ' ', 'a', 'says', '.', '\uD800'))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (words) => {
      let from = 0;
      for (const { start, end } of rangesInMarks(words)) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeGreaterThan(start);
        from = end;
      }
      expect(from).toBeLessThanOrEqual(words.length);
    }),
  );
});
