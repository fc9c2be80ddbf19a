import { describe, expect, test } from 'vitest';
import { UnfitText } from '#extract/document/source.ts';
import { summarise } from '#extract/document/summarise.ts';
import { toDocument } from '#extract/document/to-document.ts';
import type { Attribution, Extraction, Party } from '#extract/extraction.ts';
import type { Document } from '#model/document.ts';
import type { Span } from '#model/span.ts';
import { extractionOf, rangeOf } from '#tests/fixtures/extraction.ts';
import { sourceOf } from '#tests/fixtures/source.ts';

const text = `Wall to be rebuilt.

“We shall begin in May,” said Ada Quill, the harbour master. “It is “high time”,” she added.

A spokesman told the Pier Gazette that they had “no money”. He said: “We reportedly lost more than 40 boats.”

Tom Marsh, 40, walked past.`;

const at = (words: string) => rangeOf(text, words);
const partyOf = (kind: Party['kind'], name: string, roles: string[] = []): Party => ({
  kind,
  name,
  named: at(name),
  mentions: [at(name)],
  roles: roles.map(at),
});
const quill = {
  ...partyOf('person', 'Ada Quill', ['the harbour master']),
  mentions: [at('Ada Quill'), at('Quill')],
};
const gazette = partyOf('outlet', 'Pier Gazette');
const by = (party: Party | null, mention: string, basis: Attribution['basis'] = 'stated'): Attribution => ({
  ...{ party, basis, mention: at(mention), role: null, cue: null },
});
const quoted = (words: string, speaker: Attribution | null) => ({
  ...{ spans: [at(words)], marks: 'complete' as const, speaker, to: null, hedge: null },
});

function documentOf(changes: Partial<Extraction>, source = {}): Document {
  return toDocument(sourceOf(text, source), extractionOf(text, changes));
}

function wordsOf({ passages }: Document, { passage, start, end }: Span): string {
  return passages.find(({ id }) => id === passage)?.text.slice(start, end) ?? '';
}

describe('a document that is made of an article', () => {
  test('holds every paragraph, with its page and marked where it is furniture', () => {
    const [first, ...rest] = extractionOf(text).paragraphs;
    const paragraphs = [...(first ? [{ ...first, role: 'furniture' as const }] : []), ...rest];
    const { passages, complete, abstract, keyPoints } = documentOf({ paragraphs }, { pages: [1, 1, 2, 2] });
    expect({ complete, abstract, keyPoints }).toEqual({ complete: true, abstract: null, keyPoints: [] });
    expect(passages.map(({ id, page, furniture }) => [id, page, furniture])).toEqual([
      ['p1', 1, true],
      ['p2', 1, undefined],
      ['p3', 2, undefined],
      ['p4', 2, undefined],
    ]);
  });

  test('is called what its format calls it, else what its headline says, else how it begins', () => {
    const layout = { title: at('Wall to be rebuilt.'), byline: null, date: null, publisher: null };
    expect(documentOf({ layout }, { title: 'The wall' }).title).toBe('The wall');
    expect(documentOf({ layout }).title).toBe('Wall to be rebuilt');
    const untitled = 'word '.repeat(60).trim();
    const { title: beginning } = toDocument(sourceOf(untitled), extractionOf(untitled));
    expect(untitled.startsWith(beginning)).toBe(true);
    expect(beginning.length).toBeGreaterThan(60);
    expect(beginning.length).toBeLessThanOrEqual(120);
  });

  test('takes from its format only what is sound', () => {
    const format = { url: 'http://pier.example', language: 'English', date: '2019-03-14T08:00:00Z' };
    expect(documentOf({}, format)).toMatchObject({
      url: null,
      language: 'en',
      date: { asWritten: '2019-03-14', year: 2019, month: 3, day: 14 },
    });
  });
});

describe('people and organisations', () => {
  test('are organisations, and the people who speak, are spoken to, or hold a role', () => {
    const marsh = partyOf('person', 'Tom Marsh');
    const speech = { ...quoted('We shall begin in May', by(quill, 'Ada Quill')), to: gazette };
    const document = documentOf({ parties: [quill, marsh, gazette], quotations: [speech] });
    expect(document.people.map(({ id }) => id)).toEqual(['ada-quill']);
    expect(document.organisations).toMatchObject([{ id: 'pier-gazette', kind: 'outlet' }]);
    expect(document.quotations[0]?.to).toMatchObject({ party: 'pier-gazette', basis: 'stated' });
  });

  test('have their other names and their roles, without an article', () => {
    const document = documentOf({ parties: [{ ...quill, roles: [...quill.roles, at('harbour master')] }] });
    const [person] = document.people;
    expect(person?.alsoCalled).toEqual(['Quill']);
    expect(person?.roles.map((role) => wordsOf(document, role))).toEqual(['harbour master']);
  });

  test('of one name have ids of their own', () => {
    const document = documentOf({ parties: [quill, { ...quill }] });
    expect(document.people.map(({ id }) => id)).toEqual(['ada-quill', 'ada-quill-2']);
  });
});

describe('quotations', () => {
  const kept = (...quotations: Extraction['quotations']) => documentOf({ parties: [quill], quotations });

  test('leave out marks and the comma before the attribution', () => {
    const document = kept(quoted('“We shall begin in May,”', null));
    expect(document.quotations.flatMap(({ spans }) => spans.map((span) => wordsOf(document, span)))).toEqual([
      'We shall begin in May',
    ]);
  });

  test('of fewer than three words are left to their passage', () => {
    expect(kept(quoted('no money', null)).quotations).toEqual([]);
    expect(kept(quoted('high time', by(quill, 'she', 'inferred'))).quotations).toEqual([]);
  });

  test('of two words are kept where the speaker is named beside them', () => {
    expect(kept(quoted('no money', by(quill, 'Ada Quill'))).quotations).toHaveLength(1);
    expect(kept(quoted('money', by(quill, 'Ada Quill'))).quotations).toEqual([]);
  });

  test('that run over paragraphs have a span in each', () => {
    const spans = [{ start: at('It is').start, end: at('A spokesman').end }];
    const document = kept({ ...quoted('It is', null), spans });
    expect(document.quotations[0]?.spans.map((span) => wordsOf(document, span))).toEqual([
      'It is “high time”,” she added.',
      'A spokesman',
    ]);
  });

  test('keep what is stated apart from what is inferred', () => {
    const { quotations } = kept(
      quoted('We shall begin in May', by(quill, 'Ada Quill')),
      quoted('It is “high time”', by(quill, 'she', 'inferred')),
    );
    expect(quotations.map(({ id, speaker }) => [id, speaker])).toEqual([
      ['q1', { kind: 'named', party: 'ada-quill', basis: 'stated', mention: null }],
      [
        'q2',
        expect.objectContaining({ basis: 'inferred', mention: expect.objectContaining({ passage: 'p2' }) }),
      ],
    ]);
  });

  test('by somebody who is only described keep the description and join it to nobody', () => {
    const document = kept(quoted('We reportedly lost', by(null, 'A spokesman')));
    const speaker = document.quotations[0]?.speaker;
    expect(speaker?.kind === 'unnamed' && wordsOf(document, speaker.description)).toBe('A spokesman');
  });

  test('by somebody of an organisation are nobody’s by name', () => {
    const spokesman = by(gazette, 'the Pier Gazette that they');
    const inIts = by(gazette, 'the Pier Gazette');
    const { quotations } = documentOf({
      parties: [gazette],
      quotations: [quoted('We reportedly lost', spokesman), quoted('We shall begin in May', inIts)],
    });
    expect(quotations.map(({ speaker }) => speaker?.kind)).toEqual(['unnamed', 'named']);
  });

  test('by a pronoun that nobody is named for have no speaker, and say so', () => {
    const [quotation] = kept(quoted('We reportedly lost', by(null, 'He'))).quotations;
    expect(quotation?.speaker).toBeNull();
    expect(quotation?.note).toBe('The text says “He”; who is meant could not be told without doubt.');
  });
});

test('a surname that may be another’s is nobody’s name and no description', () => {
  const [quotation] = documentOf({
    parties: [quill],
    quotations: [quoted('We reportedly lost', by(null, 'Quill'))],
  }).quotations;
  expect(quotation).toMatchObject({ speaker: null, note: expect.stringContaining('“Quill”') });
});

test('figures keep their words, and a number that JSON cannot hold has no value', () => {
  const found = { at: at('40'), value: 40, sense: '>' as const, qualifier: at('more than'), unit: 'boat' };
  const rest = { counts: 'boats lost', period: null, place: null, speaker: by(null, 'He') };
  const { figures } = documentOf({
    figures: [
      { ...found, ...rest },
      { ...found, ...rest, value: Number.POSITIVE_INFINITY, counts: null },
    ],
  });
  expect(figures).toMatchObject([
    { id: 'f1', value: 40, counts: 'boats lost', saidBy: null },
    { id: 'f2', value: null },
  ]);
});

test('what a figure counts is written as the text writes it outside of its headline', () => {
  const found = { at: at('40'), value: 40, sense: '=' as const, qualifier: null, period: null, place: null };
  const figures = [
    { ...found, unit: 'Boat', counts: 'Boats', speaker: null },
    { ...found, unit: null, counts: 'Saltby Boats', speaker: null },
  ];
  expect(documentOf({ figures }).figures.map(({ counts }) => counts)).toEqual(['boats', 'Saltby boats']);
});

test('a text without words, or with a paragraph beyond all measure, is refused', () => {
  const make = (each: string) => () => summarise(sourceOf(each));
  expect(make(' \n ')).toThrow(UnfitText);
  expect(make('word '.repeat(40_001))).toThrow('has a paragraph of more than 200,000 characters');
});
