import { describe, expect, it } from 'vitest';
import { draftDocument } from '#tests/fixtures/draft.ts';
import { askRailway, wordsAt } from '#tests/fixtures/railway.ts';

/** The passage that an answer shows first. */
function passage(wording: string) {
  const [item] = askRailway(wording).items;
  if (item?.type !== 'passage') throw new Error(`“${wording}” found no passage`);
  return item;
}

describe('the reporter’s words', () => {
  it('are told as such, with their place and how they compare', () => {
    const wording = 'The timetable will be printed in November';
    expect(askRailway(wording)).toMatchObject({
      outcome: 'found',
      message: 'These words stand in the document, but not as a quotation: they are the reporter’s.',
    });
    const item = passage(wording);
    expect(item).toMatchObject({ comparison: { grade: 'exact' }, reported: null, partlyQuoted: false });
    expect(wordsAt(item.span)).toBe(wording);
  });

  it.each([
    ['other words', 'The timetable will be printed in December', 'altered'],
    ['more words', 'The timetable will be printed and sent to every house', 'elided'],
  ])('are not called these words where there are %s', (_what, wording, grade) => {
    expect(passage(wording).comparison?.grade).toBe(grade);
    expect(askRailway(wording).message).toBe(
      'Words like these stand in the document, but not as a quotation: they are the reporter’s.',
    );
  });

  it('are told with whose speech they report, which is no quotation', () => {
    const item = passage('his colleagues in the signal box had been promised other work');
    expect(item.reported).toMatchObject({ name: 'Tomas Vey', roles: ['a signalman'] });
    expect(item.type).toBe('passage');
  });

  it('are nobody’s where they only stand beside what somebody said', () => {
    expect(passage('The signal box stands above the old goods yard').reported).toBeNull();
  });
});

describe('words of which some are quoted', () => {
  const documents = [
    draftDocument({
      id: 'depot',
      title: 'Depot',
      complete: true,
      contentNote: 'Describes an accident.',
      about: 'A depot.',
      passages: {
        p2: 'Rowe called the depot “a graveyard of good intentions” and left the platform before the minister had arrived.',
      },
      people: { rowe: { named: 'p2: Rowe' } },
      quotations: { graveyard: { spans: ['p2: a graveyard of good intentions'], by: 'rowe' } },
    }),
  ];

  it('are told as the reporter’s where fewer are quoted than not', () => {
    expect(
      askRailway('good intentions and left the platform before the minister had arrived', documents),
    ).toMatchObject({
      message: 'These words stand in the document. Some of them are quoted; the others are the reporter’s.',
      items: [{ type: 'passage', partlyQuoted: true }],
      contentNotes: ['Describes an accident.'],
    });
  });

  it('are told as the quotation, compared with it, where most of them are quoted', () => {
    expect(askRailway('the depot a graveyard of good intentions', documents)).toMatchObject({
      items: [{ type: 'quote', speaker: { name: 'Rowe' }, comparison: { grade: 'altered' } }],
    });
  });
});
