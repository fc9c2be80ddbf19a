import { describe, expect, it } from 'vitest';
import { readAddresses } from '#answer/address.ts';
import { completeQuotation, completeSource, completeSpeaker, completeTopic } from '#answer/completion.ts';
import { createArchive } from '#search/archive.ts';
import { type Draft, draftDocument } from '#tests/fixtures/draft.ts';
import { coastalArchive } from '#tests/fixtures/library.ts';

const completions = { completeQuotation, completeSource, completeSpeaker, completeTopic };

it.each(Object.entries(completions))('%s is useful before anything is typed', (_name, complete) => {
  expect(complete(coastalArchive, '').length).toBeGreaterThan(2);
});

it.each(Object.entries(completions))(
  '%s offers nothing for gibberish, and nothing from nothing',
  (_name, complete) => {
    expect(complete(coastalArchive, 'xqzzv')).toEqual([]);
    expect(complete(createArchive([]), '')).toEqual([]);
    expect(complete(createArchive([]), 'harbour')).toEqual([]);
  },
);

it('offers ids and addresses as values, never texts', () => {
  const values = [
    ...completeQuotation(coastalArchive, 'sandbank'),
    ...completeSource(coastalArchive, 'hospital'),
    ...completeSpeaker(coastalArchive, 'Lindq'),
    ...completeTopic(coastalArchive, 'berths'),
  ].map(({ value }) => value);
  expect(values).toContain('#council-votes-to-dredge.sandbank');
  expect(values).toContain('trust-closes-ward');
  expect(values).toContain('@grace-lindqvist');
  expect(values).toContain('#council-votes-to-dredge.berths');
  for (const value of values) expect(value).toMatch(/^[#@]?[a-z0-9.-]+$/);
});

it('tells namesakes apart by their roles', () => {
  const names = completeSpeaker(coastalArchive, 'Marsh').map(({ name }) => name);
  expect(names).toContain('Tom Marsh, harbour master');
  expect(names).toContain('Helen Marsh, a retired judge');
});

const valuesOf = (choices: readonly { value: string }[]) => choices.map(({ value }) => value);

describe('suggestions for a quotation', () => {
  const quotation = (typed: string, given: Record<string, string>) =>
    valuesOf(completeQuotation(coastalArchive, typed, given));

  it('keep to the document chosen', () => {
    expect(quotation('flood defences', {})).toContain('#council-votes-to-dredge.defences');
    expect(quotation('flood defences', { source: 'flood-inquiry-opens' })).toEqual([
      '#flood-inquiry-opens.defences',
    ]);
    expect(quotation('', { source: 'flood-inquiry-opens' })).toEqual(['#flood-inquiry-opens']);
  });

  it('keep to the speaker chosen', () => {
    expect(quotation('sandbank room', { speaker: '@tom-marsh' })).toEqual([
      '#council-votes-to-dredge.sandbank',
    ]);
    expect(quotation('sandbank', { speaker: '@helen-marsh' })).toEqual([]);
    const [list] = completeQuotation(coastalArchive, '', { speaker: '@helen-marsh' });
    expect(list).toMatchObject({
      name: expect.stringMatching(/^All by Helen Marsh in: /),
      value: '#flood-inquiry-opens',
    });
  });

  it.each([
    ['nobody', { speaker: 'Xqzzv' }],
    ['several people', { speaker: 'Marsh' }],
    ['no document', { source: 'xqzzv' }],
    ['nothing yet', { source: '', speaker: '' }],
  ])('are those of the whole library where another option means %s', (_whom, given) => {
    expect(quotation('sandbank', given)).toEqual(quotation('sandbank', {}));
    expect(quotation('', given)).toEqual(quotation('', {}));
  });

  it('keep to the document chosen where the speaker is not understood', () => {
    expect(quotation('', { source: 'flood-inquiry-opens', speaker: 'Marsh' })).toEqual([
      '#flood-inquiry-opens',
    ]);
  });
});

describe('suggestions for a topic', () => {
  it('keep to the document chosen', () => {
    const given = { source: 'flood-inquiry-opens' };
    expect(valuesOf(completeTopic(coastalArchive, 'cars', given))).toContain('#flood-inquiry-opens.cars');
    expect(valuesOf(completeTopic(coastalArchive, 'berths', given))).not.toContain(
      '#council-votes-to-dredge.berths',
    );
    expect(valuesOf(completeTopic(coastalArchive, '', given))).toEqual(['#flood-inquiry-opens']);
  });
});

describe('reports of one utterance', () => {
  const report = (id: string, words: string, who: Partial<Draft>, by: Who = 'warden') =>
    draftDocument({
      id,
      title: id,
      about: 'The wall.',
      passages: { p2: `Ada Quill, the warden: “${words}”` },
      quotations: { wall: { spans: [`p2: ${words}`], by } },
      ...who,
    });
  type Who = string | { unnamed: string };
  const quill = { people: { warden: { named: 'p2: Ada Quill' } } };
  const suggest = (...documents: ReturnType<typeof report>[]) =>
    valuesOf(completeQuotation(createArchive(documents), 'wall'));

  it('are suggested once, whatever their punctuation', () => {
    const said = report('first', 'The wall, which is old, holds.', quill);
    expect(suggest(said, report('second', 'The wall which is old holds', quill))).toHaveLength(1);
  });

  it('are suggested once where punctuation moves the place of the cut', () => {
    const long = 'The wall is older than the harbour and the harbour is older than the town itself';
    const pointed = long.replaceAll(' ', ', ');
    expect(suggest(report('first', long, quill), report('second', pointed, quill))).toHaveLength(1);
  });

  it('are both suggested where their words differ', () => {
    const said = report('first', 'The wall holds.', quill);
    expect(suggest(said, report('second', 'The wall is old.', quill))).toHaveLength(2);
  });

  it('are never taken for one where the source gives a description instead of a name', () => {
    const warden = { unnamed: 'p2: the warden' };
    const said = report('first', 'The wall holds.', {}, warden);
    expect(suggest(said, report('second', 'The wall holds.', {}, warden))).toHaveLength(2);
  });
});

it('an address too long to be sent back has the short key of its document instead', () => {
  const draft = (id: string) =>
    draftDocument({
      id,
      title: 'The wall',
      about: 'The wall.',
      passages: { p2: 'Ada Quill: “The wall holds 7 boats.”' },
      people: { quill: { named: 'p2: Ada Quill' } },
      quotations: { ['q'.repeat(40)]: { spans: ['p2: The wall holds 7 boats.'], by: 'quill' } },
      figures: { ['f'.repeat(40)]: { at: 'p2: 7', value: 7, unit: '', counts: 'boats' } },
    });
  for (const [length, shape] of [
    [58, /^#d{58}\.[qf]{40}$/],
    [59, /^![0-9a-z]{7}\.[qf]{40}$/],
  ] as const) {
    const archive = createArchive([draft('d'.repeat(length))]);
    for (const choices of [completeQuotation(archive, 'wall'), completeTopic(archive, 'boats')]) {
      const [value = ''] = valuesOf(choices);
      expect(value).toMatch(shape);
      expect(readAddresses(archive, value)).toHaveLength(1);
    }
  }
});

it('tells in which document somebody is known by one name alone', () => {
  const chair = {
    people: { marsh: { named: 'p1: Marsh' } },
    quotations: { q1: { spans: ['p1: The pier will open'], by: 'marsh' } },
  };
  const document = draftDocument({
    ...{ id: 'pier-opens', title: 'Pier opens', about: 'A pier.', ...chair },
    passages: { p1: '“The pier will open,” Marsh said.' },
  });
  expect(completeSpeaker(createArchive([document]), 'marsh')).toMatchObject([
    { name: 'Marsh, in: Pier opens' },
  ]);
});
