import { describe, expect, it } from 'vitest';
import { createArchive } from '#search/archive.ts';
import { draftDocument } from '#tests/fixtures/draft.ts';

const words = 'The wall does not protect the lower town, and it never has protected it.';
const archive = createArchive([
  draftDocument({
    id: 'wall',
    title: 'The wall',
    about: 'What an engineer said.',
    passages: { p1: `Ana Ruiz said: “${words}”`, p2: '“The pumps will hold through the winter,” she said.' },
    people: { ruiz: { named: 'p1: Ana Ruiz' } },
    quotations: {
      wall: { spans: [`p1: ${words}`], by: 'ruiz' },
      pumps: {
        spans: ['p2: The pumps will hold through the winter'],
        by: { party: 'ruiz', mention: 'p2: she' },
      },
    },
  }),
]);

const accepted = (wording: string) => archive.quotations.find(wording, () => true).accepted.length;

describe('words that say the opposite are not on record', () => {
  it.each([
    'the wall does protect the lower town',
    'the pumps will not hold through the winter',
    'the pumps will never hold through the winter',
    "the pumps won't hold through the winter",
    'the pumps will hardly hold through the winter',
    'the wall protects the lower town and it has protected it',
  ])('%s', (wording) => {
    expect(accepted(wording)).toBe(0);
  });
});

describe('a negation in another form, misspelt or at the edge, reverses nothing', () => {
  it.each([
    "the wall doesn't protect the lower town",
    'the wall dose nto protect the lower town',
    'the wall never protects the lower town',
    'the pumps will hold not only through the winter',
    'protect the lower town, and it never has',
    'the lower town and it never has protected it',
  ])('%s', (wording) => {
    expect(accepted(wording)).toBeGreaterThan(0);
  });
});
