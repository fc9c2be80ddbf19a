import { describe, expect, it } from 'vitest';
import { createDesk } from '#command/desk.ts';
import { commands } from '#commands/index.ts';
import { documentIdFor } from '#extract/document/ids.ts';
import { summarise } from '#extract/document/summarise.ts';
import { createArchive } from '#search/archive.ts';
import { ferryReport, quayReport } from '#tests/fixtures/reports.ts';
import { sourceOf } from '#tests/fixtures/source.ts';

const documents = [quayReport, ferryReport].map((text) =>
  summarise(sourceOf(text, { chooseId: (title) => documentIdFor(title, () => false) })),
);
const desk = createDesk(commands, createArchive(documents));
const ask = (typed: string) => desk.answer(desk.read(typed).request);

describe('a library of articles that summarised themselves', () => {
  it('tells who said half-remembered words, in which role and where', () => {
    expect(ask('/who-said quote: we have waited two winters').items).toMatchObject([
      {
        type: 'quote',
        excerpt: { text: 'We have waited two winters for this' },
        speaker: {
          name: 'Ada Quill',
          named: true,
          basis: 'stated',
          roles: ['director of the harbour office'],
        },
        citation: { paragraph: 4, publisher: 'The Pier Gazette' },
        otherParts: [{ excerpt: { text: 'Nobody should have to wait a third.' } }],
      },
    ]);
  });

  it('knows its speakers, and nobody else', () => {
    expect(ask('/who-said quote: * speaker: reed').items).toMatchObject([{ speaker: { name: 'Bo Reed' } }]);
    expect(ask('/who-said quote: * speaker: marsh').outcome).toBe('nothing');
  });

  it('has figures with what they count', () => {
    expect(ask('/figures topic: boats that use the quay').items).toMatchObject([
      { figure: { text: '40', value: 40, qualifier: 'More than', sense: '>' }, citation: { paragraph: 5 } },
    ]);
  });

  it('says of unquoted words only that they stand outside quotation marks', () => {
    expect(ask('/who-said quote: cancelled all evening sailings from Saltby')).toMatchObject({
      message: 'These words stand in the document, outside quotation marks.',
      items: [{ type: 'passage', partlyQuoted: false, voice: 'unmarked' }],
    });
  });

  it('says of what nobody said that it is not in this library', () => {
    for (const typed of ['we shall fight on the beaches', 'everybody should have to wait a third year']) {
      expect(ask(`/who-said quote: ${typed}`)).toMatchObject({ outcome: 'nothing', items: [] });
    }
  });

  it('finds nothing in what stands around an article', () => {
    expect(ask('/source query: advertisement').outcome).toBe('nothing');
  });

  it('has examples in the help that find something', () => {
    const { guide } = ask('/help');
    const examples = guide.flatMap((entry) => entry.examples);
    expect(examples.length).toBeGreaterThanOrEqual(3);
    for (const request of examples) expect(desk.answer(request).outcome).toBe('found');
  });
});
