import { describe, expect, it } from 'vitest';
import { councilReport, figure, source, warden } from '#tests/fixtures/answers.ts';
import { linesOf } from './lines.ts';

describe('a figure', () => {
  it('is told with what it counts, when, by whom and where it stands', () => {
    expect(linesOf(figure)).toEqual([
      'more than 141 – flood gates inspected by engineers',
      'Period: between March and May',
      'No speaker is on record for this figure.',
      'Engineers inspected more than 141 flood gates between March and May.',
      'Wardens of the Alder ask for earlier warnings · The Alder Valley Record · ¶ 7',
    ]);
  });

  it('is told with who says it, and as a rise where it is one', () => {
    const risen = { ...figure.figure, sense: 'up' as const, qualifier: null, period: null, place: 'Alder' };
    const lines = linesOf({ ...figure, figure: risen, saidBy: { ...warden, roles: [] } });
    expect(lines.slice(0, 3)).toEqual([
      '141 – flood gates inspected by engineers',
      'Direction: a rise · Place: Alder',
      'Said by Ines Holloway',
    ]);
  });
});

describe('words that are no quotation', () => {
  const span = { document: councilReport.document, paragraph: 3, start: 0, end: 16 };
  const common = { citation: councilReport, alsoIn: [], span, comparison: null, reported: null };

  it('are told to be the reporter’s', () => {
    const excerpt = { text: 'The council met.', emphasis: [] };
    const item = { type: 'passage' as const, excerpt, partlyQuoted: false, voice: 'reporter' as const };
    expect(linesOf({ ...item, ...common })).toEqual([
      'The council met.',
      'The reporter’s words, not a quotation.',
      'Council reviews its flood gates · ¶ 3',
    ]);
  });

  it.each([
    ['unmarked', 'Outside quotation marks in the source; not a quotation that this library knows.'],
    ['marked', 'In quotation marks in the source; this library does not tell whose words they are.'],
    [
      'partly-marked',
      'Partly in quotation marks in the source; this library does not tell whose words those are.',
    ],
  ] as const)('are not told to be the reporter’s where they are %s', (voice, label) => {
    const excerpt = { text: 'The “council” met.', emphasis: [] };
    const lines = linesOf({ type: 'passage', excerpt, partlyQuoted: false, voice, ...common });
    expect(lines[1]).toBe(label);
  });

  it.each(['unmarked', 'marked', 'partly-marked'] as const)(
    'are the reporter’s in no part where they are partly quoted and %s',
    (voice) => {
      const excerpt = { text: 'The “council” met.', emphasis: [] };
      const lines = linesOf({ type: 'passage', excerpt, partlyQuoted: true, voice, ...common });
      expect(lines[1]).toMatch(/^Partly quoted/);
      expect(lines.join()).not.toContain('reporter');
    },
  );

  it('are a paraphrase where they report what somebody said, and no quotation', () => {
    const excerpt = { text: 'The council met, she said.', emphasis: [] };
    const item = { type: 'passage' as const, excerpt, partlyQuoted: false, voice: 'reporter' as const };
    const reported = { ...warden, roles: ['head warden'] };
    expect(linesOf({ ...item, ...common, reported }).slice(1, 3)).toEqual([
      'The reporter’s words, not a quotation.',
      'A paraphrase on record, not a quotation: what is reported of Ines Holloway, head warden.',
    ]);
    const nameless = { ...reported, name: 'a warden', named: false, roles: [] };
    expect(linesOf({ ...item, ...common, reported: nameless })[2]).toBe(
      'A paraphrase on record, not a quotation: what is reported of a warden (not named in the source).',
    );
  });

  it('are told with how they compare to those typed', () => {
    const excerpt = { text: 'The council met.', emphasis: [] };
    const item = { type: 'passage' as const, excerpt, partlyQuoted: false, voice: 'reporter' as const };
    const diff = [
      { op: 'equal' as const, query: 'The council', source: 'The council' },
      { op: 'replace' as const, query: 'slept', source: 'met' },
    ];
    const comparison = { grade: 'altered' as const, diff, flags: [] };
    expect(linesOf({ ...item, ...common, comparison })[1]).toBe('Compared: The council slept met');
  });

  it('are told to be ours', () => {
    const excerpt = { text: 'The council wants new gates.', emphasis: [] };
    expect(linesOf({ type: 'point', excerpt, paragraphs: [3, 4], ...common })).toEqual([
      'The council wants new gates.',
      'Council reviews its flood gates · our summary, ¶ 3, 4',
    ]);
  });
});

describe('a source', () => {
  it('is brief in a list', () => {
    expect(linesOf(source)).toEqual([
      'Wardens of the Alder ask for earlier warnings',
      'news report · The Alder Valley Record · author not stated · Thursday, December 7',
      'The wardens of the Alder want warnings an hour earlier.',
      '3 quotations · 1 figure · 6 passages',
    ]);
  });

  it('tells on its card what it holds, says and whom it quotes', () => {
    expect(linesOf(source, 'whole').slice(2)).toEqual([
      '3 quotations · 1 figure · 6 passages',
      'Only selected passages of the source are kept here.',
      'The wardens of the Alder want warnings an hour earlier. (¶ 1, 2)',
      'Key points, in our words',
      'Digging alone does not hold the river. (¶ 7)',
      'The panel meets again in spring. (¶ 9, 10)',
      'Who is quoted',
      'Ines Holloway, head warden of the Alder: 3 quotations',
    ]);
  });

  it('guesses nothing that it does not state', () => {
    const bare = { ...source, date: null, citation: { ...source.citation, publisher: null } };
    expect(linesOf(bare)[1]).toBe('news report · publisher not stated · author not stated · date not stated');
  });

  it('does not claim that a document which nobody has summarised states nothing', () => {
    const citation = { ...source.citation, publisher: null };
    const added = { ...source, date: null, citation, abstract: null, keyPoints: [] };
    expect(linesOf(added)[1]).toBe('news report · publisher not found · author not found · date not found');
  });
});
