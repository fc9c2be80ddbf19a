import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report, Utterance } from '#model/answer.ts';
import type { Edit } from '#model/comparison.ts';
import { utteranceLines } from '#render/wording/utterance.ts';
import { councilReport, quote, warden } from '#tests/fixtures/answers.ts';
import { hostileAnswer } from '#tests/fixtures/hostile.ts';

const same = (words: string): Edit => ({ op: 'equal', query: words, source: words });
const instead = (query: string, source: string): Edit => ({ op: 'replace', query, source });
const report = (parts: Partial<Report> = {}): Report => ({ ...councilReport, to: null, diff: [], ...parts });
const echo = { ...warden, name: 'The Echo', roles: [] };

function told(utterance: Partial<Utterance>, more: Partial<typeof quote> = {}): string[] {
  const whole = { origins: 1, reports: [report()], to: null, ...utterance };
  const alsoIn = whole.reports.map(({ to, diff, ...citation }) => citation);
  return utteranceLines({ ...quote, ...more, alsoIn, utterance: whole }).map(({ content }) => content.text);
}

it('says nothing of a quotation that stands in one document', () => {
  expect(told({ reports: [], to: 'The Echo' })).toEqual([]);
});

it('tells in how many documents it stands, from how many sources', () => {
  expect(told({})).toEqual([
    'The same words, reported in 2 documents, from one source as far as they tell: also Council reviews its flood gates · ¶ 3',
  ]);
  expect(told({ origins: 2 })[0]).toContain('from 2 sources as far as they tell');
});

describe('who first had it', () => {
  const elsewhere = report({ to: 'The Echo', document: 'third' });

  it.each([
    ['this document alone', [report()], echo, 'First had by The Echo, as this document says.'],
    ['another', [elsewhere], null, 'First had by The Echo, as another document says.'],
    [
      'two others',
      [report({ to: 'the Echo' }), elsewhere],
      null,
      'First had by The Echo, as 2 other documents say.',
    ],
    ['this and another', [elsewhere], echo, 'First had by The Echo, as this and 1 more document say.'],
  ])('is told with who says so: %s', (_who, reports, to, text) => {
    expect(told({ reports, to: 'The Echo' }, { to })).toContain(text);
  });

  it('stays open where reports name different listeners', () => {
    expect(told({ reports: [report({ to: 'The Herald' })], origins: 2 }, { to: echo })).toContain(
      'They do not agree on whom it was told: The Echo; The Herald.',
    );
  });
});

describe('where wordings differ', () => {
  const title = 'Council reviews its flood gates · ¶ 3';
  const last = (diff: readonly Edit[]) => told({ reports: [report({ diff })] }).at(-1);

  it('is told with a word on each side', () => {
    expect(last([same('out of'), instead('this', 'that'), same('now and soon')])).toBe(
      `${title} has “… of that now …” for “… of this now …”.`,
    );
  });

  it('is told of words that are left out, or stand in one of them alone', () => {
    expect(last([same('the'), { op: 'insert', query: '', source: 'wide' }, same('river')])).toBe(
      `${title} has “the wide river” for “the river”.`,
    );
    expect(last([{ op: 'delete', query: 'the river', source: '' }])).toBe(`${title} leaves out “the river”.`);
    expect(last([{ op: 'insert', query: '', source: 'the river' }])).toBe(`${title} adds “the river”.`);
  });

  it('is told once where two changes stand beside each other', () => {
    expect(last([instead('dig', 'build'), same('our'), instead('way', 'path'), same('out of this')])).toBe(
      `${title} has “build our path out …” for “dig our way out …”.`,
    );
  });

  it('is counted from the third place on', () => {
    const far = [same('one two three'), instead('a', 'b')];
    expect(last([...far, ...far, ...far])).toMatch(/, and differs in 1 more place\.$/);
    expect(last([...far, ...far])).not.toContain('more');
  });

  it('is told of two reports; further ones are counted', () => {
    const reports = Array.from({ length: 3 }, () => report({ diff: [instead('this', 'that')] }));
    expect(told({ reports: reports.slice(0, 2) }).join()).not.toContain('more');
    const lines = told({ reports });
    expect(lines).toHaveLength(3);
    expect(lines[2]).toMatch(/; and 1 more differs\.$/);
  });

  it('is not called the same words', () => {
    expect(told({ reports: [report({ diff: [instead('this', 'that')] })] })[0]).toMatch(/^Reported in 2 doc/);
  });
});

it('takes whatever documents hold', () => {
  fc.assert(
    fc.property(hostileAnswer, ({ items }) => {
      for (const item of items) if (item.type === 'quote') utteranceLines(item);
    }),
    { numRuns: 50 },
  );
});
