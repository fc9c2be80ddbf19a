import { expect, it } from 'vitest';
import { summarise } from '#extract/document/summarise.ts';
import { createArchive } from '#search/archive.ts';
import { sourceOf } from '#tests/fixtures/source.ts';

const archive = createArchive([
  summarise(
    sourceOf(`Saltby Harbour Trust lets more berths

The trust, which held 440 berths at the end of the winter, has let most of them.

Some 80 boats were moved after the storm. One in four were found in the old dock by divers.

Owners who studied the tides gave 100 case studies. From the 97 owners in the study, 246 complaints about noise were heard.

The 48-hour strike of the pilots ended on Monday. The trust made 35 repairs in two days.
`),
  ),
]);

/** The words of the numbers that answer, best first. */
const found = (topic: string) =>
  archive.figures.find(topic, () => true).accepted.map(({ entry: { figure } }) => figure.value);

it.each([
  ['what its document is about', 'berths of the Saltby Harbour Trust', 440],
  ['another form of a verb', 'how many berths does the trust hold', 440],
  [
    'words of its sentence, before another that only counts the same',
    'boats the divers found in the old dock',
    0.25,
  ],
  ['words of its sentence, before a number of the same paragraph', 'owners in the study', 97],
  ['a spell of time by its length', 'length of the strike', 48],
  ['the time that it took', 'repairs in two days', 35],
])('a figure of an article is found by %s: %s', (_what, topic, value) => {
  expect(found(topic)[0]).toBe(value);
});

it.each(['Saltby', 'teachers of the Saltby Harbour Trust', 'lorries at Saltby harbour'])(
  'what a document is about is no figure of it: %s',
  (topic) => {
    expect(found(topic)).toEqual([]);
  },
);
