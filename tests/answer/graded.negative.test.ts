import { describe, expect, it } from 'vitest';
import { draftDocument } from '#tests/fixtures/draft.ts';
import { askRailway, railwayDocuments } from '#tests/fixtures/railway.ts';

const opposite = 'Not on record as typed: a negation is gained or lost. The words on record are these:';
const everybody = ['Nora Pell', 'Tomas Vey', 'Ivo Marden', 'Agnes Rowe', 'A spokesman'];

describe('the opposite of what is on record is not on record', () => {
  it.each([
    [
      'of what one person denies',
      'The board will sell the station houses to anybody who means to pull them down',
    ],
    ['of what one person says', 'I have never pulled these levers since I was sixteen'],
    ['of what two people say nearly alike', 'the last train never leaves and the platform go out behind it'],
    [
      'of what people without a name say in two documents',
      'Replacement buses will not run on the hour from the market square',
    ],
    [
      'of a sentence of the reporter’s',
      'The branch line to Corrie Halt will not lose its last service in October',
    ],
    [
      'of what the reporter tells of somebody',
      'his colleagues in the signal box had not been promised other work before the summer',
    ],
  ])('%s', (_what, wording) => {
    const { outcome, message, items } = askRailway(wording);
    expect({ outcome, message }).toEqual({ outcome: 'nothing', message: opposite });
    expect(items).not.toEqual([]);
    for (const item of items) {
      const flags = item.type === 'quote' || item.type === 'passage' ? item.comparison?.flags : [];
      expect(flags).toContain('negation');
    }
  });

  it('and nobody is named for it but whoever is on record with the words shown', () => {
    const answer = askRailway(
      'The board will sell the station houses to anybody who means to pull them down',
    );
    expect(answer.items).toMatchObject([
      {
        excerpt: { text: expect.stringContaining('will not sell') },
        speaker: { name: 'Nora Pell' },
      },
    ]);
    const told = JSON.stringify([answer.message, answer.choices, answer.contentNotes]);
    expect(everybody.filter((name) => told.includes(name))).toEqual([]);
    const items = JSON.stringify(answer.items);
    expect(everybody.filter((name) => items.includes(name))).toEqual(['Nora Pell']);
  });
});

describe('people without a name are never taken for one', () => {
  const wording = 'Replacement buses will run on the hour from the market square';

  it('whatever they say in the same words', () => {
    const { outcome, items } = askRailway(wording);
    expect(outcome).toBe('ambiguous');
    expect(items.map(({ citation }) => citation?.document)).toEqual([
      'branch-line-to-close',
      'buses-over-the-fell',
    ]);
    for (const item of items) {
      expect(item).toMatchObject({
        alsoIn: [],
        utterance: { origins: 1, reports: [] },
        speaker: { named: false },
      });
    }
  });

  it('nor are they put together in joined words', () => {
    const { items } = askRailway(`I have pulled these levers since I was sixteen ${wording}`);
    for (const { alsoIn } of items) expect(alsoIn).toEqual([]);
  });
});

describe('are not told as joined quotations', () => {
  it.each([
    [
      'a quotation’s own two parts',
      'we have counted the passengers on every weekday since the spring and on most of them the guard outnumbered the people',
    ],
    [
      'somebody’s words and the reporter’s',
      'I have pulled these levers since I was sixteen and the timetable will be printed in November and sent to every house on the fell',
    ],
    [
      'the reporter’s words and somebody’s',
      'the timetable will be printed in November and sent to every house I have pulled these levers since I was sixteen',
    ],
    [
      'a report of what somebody said and somebody’s words',
      'his colleagues in the signal box had been promised other work and no machine ever thanked me for it',
    ],
  ])('%s', (_what, wording) => {
    expect(askRailway(wording).message).not.toContain('join');
  });

  it('words that one person is on record with as a whole, though others have pieces of them', () => {
    const whole = 'The snow lay on the points till May and nobody had a shovel for it.';
    const documents = [
      ...railwayDocuments,
      draftDocument({
        id: 'snow',
        title: 'Snow',
        about: 'Snow on the line.',
        passages: {
          p2: `“${whole}” Agnes Rowe said.`,
          p3: '“The snow lay on the points till May,” said Ivo Marden.',
        },
        people: { rowe: { named: 'p2: Agnes Rowe' }, marden: { named: 'p3: Ivo Marden' } },
        quotations: {
          whole: { spans: [`p2: ${whole}`], by: 'rowe' },
          piece: { spans: ['p3: The snow lay on the points till May'], by: 'marden' },
        },
      }),
    ];
    expect(askRailway(whole, documents)).toMatchObject({
      message: 'On record, word for word.',
      items: [{ speaker: { name: 'Agnes Rowe' } }],
    });
  });
});
