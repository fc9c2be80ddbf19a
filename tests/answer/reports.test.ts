import { describe, expect, it } from 'vitest';
import { groupReports } from '#answer/reports.ts';
import { createArchive } from '#search/archive.ts';
import { toldDocument, toldIn } from '#tests/fixtures/told.ts';

const said = 'The old quay at Saltby will not last another winter of storms.';
const plain = (id: string, publisher?: string) =>
  toldDocument({ id, said, text: `“${said}” Ada Quill said.`, ...(publisher ? { publisher } : {}) });
const told = (id: string, outlet: string, publisher?: string) =>
  toldDocument({
    id,
    said,
    outlet,
    text: `Ada Quill told ${outlet}: “${said}”`,
    ...(publisher ? { publisher } : {}),
  });

const sources = (...documents: Parameters<typeof toldIn>[0]) => {
  const { origins, to } = toldIn(documents).utterance;
  return { origins, to };
};

describe('how many sources reports come from', () => {
  it('is one where a quotation stands in one document', () => {
    expect(sources(told('one', 'The Pier Gazette'))).toEqual({ origins: 1, to: 'The Pier Gazette' });
  });

  it('is one where two outlets repeat one interview', () => {
    expect(
      sources(
        told('one', 'The Pier Gazette', 'Saltby Courier'),
        told('two', 'the Pier Gazette', 'Coast Herald'),
      ),
    ).toEqual({ origins: 1, to: 'The Pier Gazette' });
  });

  it('is one where an outlet has the interview itself and another repeats it', () => {
    expect(
      sources(
        told('one', 'the Gazette', 'The Pier Gazette'),
        told('two', 'The Pier Gazette', 'Coast Herald'),
      ),
    ).toEqual({ origins: 1, to: 'The Pier Gazette' });
  });

  it('is one where nobody states where it was said, whoever publishes it', () => {
    expect(sources(plain('one', 'Saltby Courier'), plain('two', 'Coast Herald'), plain('three'))).toEqual({
      origins: 1,
      to: null,
    });
  });

  it('is one where one report states an outlet and the others none', () => {
    expect(sources(plain('one', 'Saltby Courier'), told('two', 'The Pier Gazette'), plain('three'))).toEqual({
      origins: 1,
      to: 'The Pier Gazette',
    });
  });

  it('is two where two outlets are stated, and nobody is then said to have been first', () => {
    expect(sources(told('one', 'The Pier Gazette'), told('two', 'The Coast Herald'), plain('three'))).toEqual(
      { origins: 2, to: null },
    );
  });
});

describe('where the wordings of reports differ', () => {
  const other = 'The old quay at Saltby will not survive another winter of storms.';

  it('is not told where they are the same', () => {
    const [report] = toldIn([plain('one'), plain('two')]).utterance.reports;
    expect(report).toMatchObject({ document: 'two', paragraph: 3, to: null, diff: [] });
  });

  it('is told by the steps from the words shown to the others', () => {
    const changed = toldDocument({ id: 'two', said: other, text: `“${other}” Ada Quill said.` });
    expect(toldIn([plain('one'), changed]).utterance.reports[0]?.diff).toEqual([
      { op: 'equal', query: 'The old quay at Saltby will not', source: 'The old quay at Saltby will not' },
      { op: 'replace', query: 'last', source: 'survive' },
      { op: 'equal', query: 'another winter of storms', source: 'another winter of storms' },
    ]);
  });

  it('is told of the stretch asked for alone', () => {
    const changed = toldDocument({ id: 'two', said: other, text: `“${other}” Ada Quill said.` });
    expect(toldIn([plain('one'), changed], 'another winter of storms').utterance.reports[0]?.diff).toEqual(
      [],
    );
  });

  it('is not told where a report only has it in several parts', () => {
    const parted = toldDocument({ id: 'two', said, text: `“${said}” Ada Quill said.` });
    const at = said.indexOf('will');
    const [span] = parted.quotations[0]?.spans ?? [];
    if (!span) throw new Error('no span');
    const spans = [
      { ...span, end: span.start + at - 1 },
      { ...span, start: span.start + at },
    ];
    const quotations = parted.quotations.map((quotation) => ({ ...quotation, spans }));
    expect(toldIn([plain('one'), { ...parted, quotations }]).utterance.reports).toMatchObject([
      { document: 'two', diff: [] },
    ]);
  });
});

it('tells whom each report gives as the listener', () => {
  const { reports } = toldIn([plain('one'), told('two', 'The Pier Gazette')]).utterance;
  expect(reports.map(({ document, to }) => [document, to])).toEqual([['two', 'The Pier Gazette']]);
});

it('cites every document, however many hold the same words, and shows them once', () => {
  const documents = Array.from({ length: 60 }, (_, at) => plain(`copy-${at}`));
  const archive = createArchive(documents);
  const all = archive.holdings.flatMap((holding) =>
    holding.document.quotations.map((quotation) => ({
      entry: { kind: 'quotation' as const, holding, quotation },
      stretches: [],
      comparison: null,
    })),
  );
  const utterances = groupReports(archive, all);
  expect(utterances).toHaveLength(1);
  expect(new Set(utterances[0]?.utterance.reports.map(({ document }) => document)).size).toBe(59);
});
