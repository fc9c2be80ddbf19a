import { describe, expect, it } from 'vitest';
import { completeSpeaker } from '#answer/completion.ts';
import { createDesk } from '#command/desk.ts';
import { commands } from '#commands/index.ts';
import { createArchive } from '#search/archive.ts';
import { draftDocument } from '#tests/fixtures/draft.ts';
import { askCoast } from '#tests/fixtures/library.ts';

const by = (speaker: string) => askCoast(`/who-said quote: * speaker: ${speaker}`);

describe('an organisation that is not quoted itself', () => {
  it('means everybody who is quoted under a description with its name, and says so', () => {
    const { outcome, message, items } = by('council');
    expect(outcome).toBe('found');
    expect(message).toMatch(/^This asks for everybody whom a source describes with “council”\./);
    expect(JSON.stringify(items)).toContain('council spokesman');
  });

  it('is said to be silent where nobody is quoted with its name', () => {
    const { outcome, message, choices } = by('harbour gazette');
    expect({ outcome, choices }).toEqual({ outcome: 'nothing', choices: [] });
    expect(message).toBe('Harbour Gazette is named in this library, but not quoted in it.');
  });
});

describe('a name', () => {
  it('that is only alike is answered with a warning', () => {
    expect(by('Tom Marhs').message).toMatch(
      /^Nobody here is called “Tom Marhs”; the nearest name is Tom Marsh\./,
    );
  });

  it('may be its beginning', () => {
    expect(by('Jane Mar').outcome).toBe('found');
  });

  it('beside an address limits what it shows', () => {
    const answer = askCoast('/who-said quote: #council-votes-to-dredge.channel speaker: Tom Marsh');
    expect(answer.outcome).toBe('nothing');
    expect(answer.message).toBe('That quotation is not on record from Tom Marsh.');
  });
});

describe('a source', () => {
  it('is kept by its id where it means one document, and as it was typed where it means several', () => {
    const sourceAfter = (source: string) =>
      askCoast(`/figures topic: * source: ${source}`).request.options.source;
    expect(sourceAfter('council-votes-to-dredge')).toBe('#council-votes-to-dredge');
    expect(sourceAfter('jane marsh')).toBe('jane marsh');
  });
});

describe('a surname that two people of one document have', () => {
  const document = draftDocument({
    id: 'family-of-fishers',
    title: 'A family of fishers',
    about: 'Two brothers speak about nets.',
    passages: {
      p2: '“The nets are torn,” said Joost van der Berg.',
      p3: '“They are not,” said his brother Piet.',
    },
    people: {
      joost: { named: 'p2: Joost van der Berg' },
      piet: { named: 'p3: Piet', alsoCalled: ['Piet van der Berg'] },
    },
    quotations: {
      torn: { spans: ['p2: The nets are torn'], by: 'joost' },
      not: { spans: ['p3: They are not'], by: 'piet' },
    },
  });
  const archive = createArchive([document]);
  const desk = createDesk(commands, archive);

  it.each(['van der berg', 'berg', 'Van der Berg'])('offers both for “%s”', (typed) => {
    const { outcome, choices } = desk.answer(desk.read(`/who-said quote: * speaker: ${typed}`).request);
    expect(outcome).toBe('ambiguous');
    expect(choices.map(({ label }) => label)).toEqual([
      'Joost van der Berg',
      'Piet, in: A family of fishers',
    ]);
  });

  it('suggests both while it is typed', () => {
    expect(completeSpeaker(archive, 'van der b')).toHaveLength(2);
  });
});
