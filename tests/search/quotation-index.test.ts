import { expect, it } from 'vitest';
import { coastalArchive } from '#tests/fixtures/library.ts';

/** The ids of what is on record, best first. */
function found(wording: string): string[] {
  return coastalArchive.quotations
    .find(wording, () => true)
    .accepted.map(({ unit: { entry } }) =>
      entry.kind === 'quotation' ? entry.quotation.id : entry.passage.id,
    );
}

it.each([
  ['to the letter', 'Every skipper knows where the sandbank lies', 'sandbank'],
  ['with a wrong word', 'every skipper knows where the treasure lies but visitors do not', 'sandbank'],
  ['with two wrong words in a long one', 'we owe these families the full story of that night', 'account'],
  ['with words left out', 'skipper knows sandbank lies but visitors do not', 'sandbank'],
  ['with words swapped', 'nurses without a ward is a corridor with beds in it', 'corridor'],
  ['with typing errors', 'evry skiper knows were the sandbnak lies', 'sandbank'],
  ['in capitals, with straight marks', '"WE ARE TIRED OF BEING TOLD"', 'tired'],
  ['in the plural', 'wards without nurse are corridors with bed', 'corridor'],
  ['from the middle', 'will be criticised for giving it early', 'account'],
  ['over an interruption', 'too shallow for the fleet. We will dredge it', 'channel'],
  ['over paragraphs', 'account of that night. Nobody who gave a warning', 'account'],
  ['where marks were lost', 'the pumps worked as they were meant to', 'pumps'],
  ['where a mark is missing', 'the warning reached the harbour office', 'warning'],
  ['with the question around it', 'who said every skipper knows where the sandbank lies?', 'sandbank'],
])('finds a quotation %s', (_how, wording, id) => {
  expect(found(wording)[0]).toBe(id);
});

it("finds the reporter's sentence where no quotation holds the words", () => {
  expect(found('because it cannot find enough nurses')).toEqual(['p3']);
});

it('leaves out the paragraph whose words are those of a quotation that is found', () => {
  expect(found('A ward without nurses is a corridor')).toEqual(['corridor']);
});

it('gives both reports of one utterance, and each as a report of the other', () => {
  expect(found('flood defences come first whatever the dredging costs')).toEqual(['defences', 'defences']);
  const [jane] = coastalArchive.speakers.find('Jane Marsh').speakers;
  for (const entry of jane?.quotations.filter(({ quotation }) => quotation.id === 'defences') ?? []) {
    const reports = coastalArchive.quotations.reportsOf(
      entry,
      'flood defences come first whatever the dredging',
    );
    expect(reports).toHaveLength(1);
    expect(reports[0]?.unit.entry.holding.key).not.toBe(entry.holding.key);
  }
});

it('suggests quotations for a text that is half typed', () => {
  expect(coastalArchive.quotations.suggest('corrid', 25)[0]?.quotation.id).toBe('corridor');
  expect(coastalArchive.quotations.suggest('xyzzy', 25)).toEqual([]);
});
