import fc from 'fast-check';
import Fuse from 'fuse.js';
import { expect, it } from 'vitest';
import { indexNames } from '#search/name-index.ts';

type Somebody = { title: string; forms: string[] };

const letter = fc.constantFrom(...'abcdeéß łtn-’ AT1'.split(''), ' ');
const name = fc.oneof(
  fc.string({ unit: letter, minLength: 1, maxLength: 12 }),
  fc.string({ unit: letter, maxLength: 50 }),
  fc.constantFrom('Mary Lake', 'Tom Reed', 'Harbour Office', 'The wall will hold this winter, says engineer'),
);
const somebody = fc.record({ title: name, forms: fc.array(name, { maxLength: 3 }) });
const typed = name.filter((text) => text.trim() !== '');

it('finds what Fuse finds in all names, in the same order', () => {
  fc.assert(
    fc.property(
      fc.array(somebody, { maxLength: 8 }),
      typed,
      fc.integer({ min: 1, max: 5 }),
      (people, text, limit) => {
        const index = indexNames(
          people,
          [
            { weight: 3, namesOf: ({ title }: Somebody) => [title] },
            { weight: 1, namesOf: ({ forms }: Somebody) => forms },
          ],
          0.4,
        );
        const keys = [
          { name: 'title', weight: 3 },
          { name: 'forms', weight: 1 },
        ];
        const fuse = new Fuse(people, { keys, threshold: 0.4, ignoreLocation: true, ignoreDiacritics: true });
        expect(index.search(text, limit)).toEqual(fuse.search(text, { limit }).map(({ item }) => item));
      },
    ),
    { numRuns: 500 },
  );
});

it('finds only what is asked for', () => {
  const index = indexNames(
    ['Mary Lake', 'Mary Reed'],
    [{ weight: 1, namesOf: (each: string) => [each] }],
    0.4,
  );
  expect(index.search('mari', 5, (each) => each.endsWith('Reed'))).toEqual(['Mary Reed']);
});
