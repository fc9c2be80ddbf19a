import { describe, expect, it } from 'vitest';
import { createArchive } from '#search/archive.ts';
import { type Draft, draftDocument } from '#tests/fixtures/draft.ts';

/** A document in which somebody of that name, and a spokesman, say something each. */
function report(id: string, name: string, said: string, more: Partial<Draft> = {}) {
  return draftDocument({
    id,
    title: id,
    about: 'Who spoke.',
    passages: {
      p1: `${name} said: “${said}”`,
      p2: 'A spokesman said: “There will be a report on the pier.”',
    },
    people: { speaker: { named: `p1: ${name}` } },
    quotations: {
      q1: { spans: [`p1: ${said}`], by: 'speaker' },
      q2: { spans: ['p2: There will be a report on the pier.'], by: { unnamed: 'p2: A spokesman' } },
    },
    ...more,
  });
}

const said = 'The harbour master was warned about the pier in spring';

describe('people are never joined', () => {
  it('by a surname alone', () => {
    const archive = createArchive([report('one', 'Smith', said), report('two', 'Smith', said)]);
    expect(archive.speakers.find('Smith').speakers).toHaveLength(2);
  });

  it('by a description', () => {
    const archive = createArchive([report('one', 'Ana Ruiz', said), report('two', 'Ben Hall', said)]);
    expect(archive.speakers.find('a spokesman').speakers).toHaveLength(2);
  });

  it('by names that differ in their signs', () => {
    const archive = createArchive([report('one', 'José Ruiz', said), report('two', 'Jose Ruiz', said)]);
    expect(archive.speakers.find('Jose Ruiz').speakers).toHaveLength(2);
  });

  it('by one full name that means two people of one document', () => {
    const twice = report('one', 'John Smith', said, {
      people: { speaker: { named: 'p1: John Smith' }, other: { named: 'p1: John Smith' } },
    });
    const archive = createArchive([twice, report('two', 'John Smith', said)]);
    expect(archive.speakers.find('John Smith').speakers).toHaveLength(3);
  });
});

it('a full name means the same person in every document', () => {
  const archive = createArchive([report('one', 'Ana Ruiz', said), report('two', 'Ana Ruiz', said)]);
  expect(archive.speakers.find('Ana Ruiz').speakers).toHaveLength(1);
});

describe('opposite statements of one person are no reports of one utterance', () => {
  it('where one of them denies', () => {
    const denied = 'The harbour master was not warned about the pier in spring';
    const archive = createArchive([report('one', 'Ana Ruiz', said), report('two', 'Ana Ruiz', denied)]);
    const [match] = archive.quotations.find(said, () => true).accepted;
    const entry = match?.unit.entry;
    expect(entry?.kind === 'quotation' && archive.quotations.reportsOf(entry, said)).toEqual([]);
  });
});
