import { describe, expect, it } from 'vitest';
import { answerCheck } from '#answer/check/check-text.ts';
import { exampleClaims } from '#answer/check/example-claims.ts';
import { createArchive } from '#search/archive.ts';
import { askCoast, coastalArchive } from '#tests/fixtures/library.ts';

const draft = [
  'Amir Okafor said: “A ward without nurses is a corridor with beds in it.”',
  'Jane Marsh said: “Every skipper knows where the sandbank lies, but visitors do not.”',
  'Tom Marsh said: “No ferry will ever sail to the moon.”',
].join('\n\n');

describe('the answer to a draft', () => {
  it('begins with the gravest, in words and in order', () => {
    const { message, items, outcome } = answerCheck(coastalArchive, draft);
    expect(message).toBe('1 quotation is on record from another person. 1 not in this library, 1 exact.');
    expect(items.map((item) => item.type === 'claim' && item.verdict)).toEqual([
      'misattributed',
      'not-in-library',
      'exact',
    ]);
    expect(outcome).toBe('found');
  });

  it('tells words on record whose speaker is in doubt before all that is not another person’s', () => {
    const doubtful = 'Ann Poole said: “No decision has been taken on the ferry terminal.”';
    const { message } = answerCheck(coastalArchive, `${draft}\n\n${doubtful}`);
    expect(message).toMatch(/^1 quotation is on record from another person\. 1 with a speaker in doubt, /);
  });

  it('shows the content notes of the documents that it cites', () => {
    const { contentNotes } = answerCheck(coastalArchive, '“the pumps were serviced in June and they worked”');
    expect(contentNotes).toEqual(['Describes deaths in a flood.']);
  });

  it('says so where there is nothing to check', () => {
    expect(askCoast('/check text: The council met.')).toMatchObject({ outcome: 'nothing', items: [] });
    expect(askCoast('/check text: The council met.').message).toMatch(/no quotation and no figure/);
  });

  it('finds nothing in an empty library', () => {
    const empty = answerCheck(createArchive([]), draft);
    expect(empty.outcome).toBe('nothing');
    expect(empty.message).toBe('3 not in this library.');
  });

  it.each([
    [60, /^60 not in this library\.$/],
    [61, /^60 not in this library\. Only the first 60 are checked; 1 more is left out\.$/],
  ])('tells of %i claims no more than sixty, and says how many are left out', (count, message) => {
    const text = Array.from(
      { length: count },
      (_, at) => `“moonlit ferries sail past number ${at} again”`,
    ).join('\n\n');
    const answer = answerCheck(coastalArchive, text);
    expect(answer.items).toHaveLength(60);
    expect(answer.message).toMatch(message);
  });

  it('is exact for the example of the library', () => {
    const [example] = exampleClaims(coastalArchive);
    expect(answerCheck(coastalArchive, example?.text ?? '').message).toBe('1 exact.');
    expect(exampleClaims(createArchive([]))).toEqual([]);
  });
});
