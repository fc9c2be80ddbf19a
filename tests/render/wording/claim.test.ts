import { describe, expect, it } from 'vitest';
import type { ClaimItem, PassageItem } from '#model/answer.ts';
import type { Comparison } from '#model/comparison.ts';
import { councilReport, figure, quote, warden } from '#tests/fixtures/answers.ts';
import { linesOf } from './lines.ts';

const where = 'Wardens of the Alder ask for earlier warnings · The Alder Valley Record · ¶ 7';
const who = 'Ines Holloway, head warden of the Alder; chair of the flood panel';

const exact: ClaimItem = {
  type: 'claim',
  excerpt: { text: 'The river needs room', emphasis: [] },
  claim: { start: 12, end: 32, kind: 'quotation' },
  claimedFigure: null,
  claimedSpeaker: 'Ines Holloway',
  speakerMatch: 'same',
  verdict: 'exact',
  flags: [],
  record: quote,
  others: [],
  citation: quote.citation,
  alsoIn: [],
};

const passage: PassageItem = {
  type: 'passage',
  excerpt: { text: 'The council met.', emphasis: [] },
  citation: councilReport,
  partlyQuoted: false,
  voice: 'reporter',
  span: { document: councilReport.document, paragraph: 3, start: 0, end: 16 },
  comparison: null,
  reported: null,
  alsoIn: [],
};

describe('a claim', () => {
  it('that is exact takes one line', () => {
    expect(linesOf(exact)).toEqual([`Exact: “The river needs room” — ${who} · ${where}`]);
  });

  it('that is given to another person names both', () => {
    const lines = linesOf({
      ...exact,
      verdict: 'misattributed',
      speakerMatch: 'other',
      claimedSpeaker: 'Tom Reed',
    });
    expect(lines).toEqual([
      'Misattributed: “The river needs room”',
      `The text gives it to Tom Reed; on record it is ${who} · ${where}`,
    ]);
  });

  it.each([
    ['misspelt', 'Ines Holoway', '; the text spells it Ines Holoway'],
    ['unclear', 'A warden', '; the text gives it to A warden'],
    ['unclear', null, '; the text does not say who'],
  ] as const)('tells what the text has where the speaker is %s: %s', (speakerMatch, claimedSpeaker, told) => {
    const [, record] = linesOf({ ...exact, speakerMatch, claimedSpeaker });
    expect(record).toBe(`On record: ${who} · ${where}${told}`);
  });

  it('that is altered shows the words on record, and what of them may matter', () => {
    const diff: Comparison['diff'] = [
      { op: 'equal', query: 'The river needs', source: 'The river needs' },
      { op: 'replace', query: 'walls', source: 'room' },
    ];
    const comparison: Comparison = { grade: 'altered', diff, flags: ['name', 'number'] };
    const lines = linesOf({ ...exact, verdict: 'altered', record: { ...quote, comparison } });
    expect(lines).toEqual([
      'Altered: “The river needs room”',
      'Compared: The river needs walls room',
      'Changed meaning: another name; another number.',
      `On record: ${who} · ${where}`,
    ]);
  });

  it('that joins quotations, or fits several, shows all of them', () => {
    const other = { ...quote, speaker: { ...warden, name: 'Bo Reed', roles: [] } };
    const joined = linesOf({ ...exact, verdict: 'joined', others: [other] });
    expect(joined).toContain('It joins words of several quotations into one.');
    expect(joined).toContain(`Also: Bo Reed · ${where}`);
    const several = linesOf({ ...exact, verdict: 'ambiguous', others: [other, other, other, other] });
    expect(several[0]).toMatch(/^Several fit/);
    expect(several.at(-1)).toBe('And 1 more.');
  });

  it('that is no quotation tells whether it is a paraphrase', () => {
    const item: ClaimItem = { ...exact, verdict: 'unquoted', record: passage, speakerMatch: 'unclear' };
    expect(linesOf(item)).toEqual([
      'Not a quotation in the source: “The river needs room”',
      'They stand outside a quotation · Council reviews its flood gates · ¶ 3',
      'The council met.',
    ]);
    const [, reported] = linesOf({ ...item, record: { ...passage, reported: { ...warden, roles: [] } } });
    expect(reported).toMatch(/^A paraphrase of Ines Holloway is on record, not a quotation/);
  });

  it('that is not in this library takes one line', () => {
    const item: ClaimItem = { ...exact, verdict: 'not-in-library', record: null, citation: null };
    expect(linesOf(item)).toEqual(['Not in this library: “The river needs room”']);
  });

  it('about a figure stands beside the figure on record', () => {
    const excerpt = { text: 'Some 150 gates were inspected.', emphasis: [{ start: 0, end: 8 }] };
    const item: ClaimItem = {
      ...exact,
      excerpt,
      claim: { start: 0, end: 8, kind: 'figure' },
      record: figure,
    };
    const number = `more than 141 – flood gates inspected by engineers · ${where}`;
    expect(linesOf({ ...item, speakerMatch: 'unsaid' })).toEqual([
      `Exact: Some 150 gates were inspected. — ${number}`,
    ]);
    expect(linesOf({ ...item, verdict: 'altered', flags: ['number'] })).toEqual([
      'Altered: Some 150 gates were inspected.',
      'Differs: another number.',
      `On record: ${number}`,
      figure.excerpt.text,
    ]);
  });

  it('whose words are long is cut', () => {
    const [line = ''] = linesOf({
      ...exact,
      excerpt: { text: 'word '.repeat(100), emphasis: [] },
      record: null,
    });
    expect(line.length).toBeLessThan(150);
    expect(line).toContain('…');
  });
});
