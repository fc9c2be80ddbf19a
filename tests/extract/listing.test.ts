import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract } from '#extract/extract.ts';
import { listExtraction } from '#extract/listing.ts';
import { extractionOf, rangeOf } from '#tests/fixtures/extraction.ts';
import { foreignText } from '#tests/fixtures/foreign-text.ts';

const text = `Wall to be rebuilt

“We begin in May,” said Ada Quill, the harbour master. “Rain or shine.”

She said that about 40 boats would have to leave.`;

const at = (words: string) => rangeOf(text, words);
const quill = {
  kind: 'person' as const,
  name: 'Ada Quill',
  named: at('Ada Quill'),
  mentions: [at('Ada Quill'), at('She')],
  roles: [at('harbour master')],
};
const stated = {
  party: quill,
  basis: 'stated' as const,
  mention: at('Ada Quill'),
  role: null,
  cue: at('said'),
};

const listing = listExtraction(
  text,
  extractionOf(text, {
    layout: { title: at('Wall to be rebuilt'), byline: null, date: null, publisher: null },
    parties: [quill, { ...quill, kind: 'organisation', name: 'wall' }],
    quotations: [
      { spans: [at('Rain or shine.')], marks: 'lost', speaker: null, to: null, hedge: null },
      { spans: [at('We begin in May,')], marks: 'complete', speaker: stated, to: null, hedge: null },
    ],
    statements: [
      {
        spans: [at('about 40 boats would have to leave')],
        speaker: { ...stated, party: null, basis: 'inferred', mention: at('She') },
      },
    ],
    figures: [
      {
        at: at('40'),
        value: 40,
        sense: '~',
        qualifier: at('about'),
        unit: 'boat',
        counts: 'boats',
        period: null,
        place: null,
        speaker: { ...stated, mention: null, role: at('harbour master') },
      },
    ],
  }),
);

test('quotations are listed span by span in the order of the text', () => {
  expect(listing.quotes).toEqual([
    {
      ...at('We begin in May,'),
      text: 'We begin in May,',
      speaker: { name: 'Ada Quill', mention: 'Ada Quill', role: 'harbour master' },
      marked: true,
    },
    { ...at('Rain or shine.'), text: 'Rain or shine.', speaker: null, marked: false },
  ]);
});

test('a pronoun is a mention without a name', () => {
  expect(listing.statements).toMatchObject([
    { speaker: { name: null, mention: 'She', role: null }, marked: false },
  ]);
});

test('figures tell value, sense and what they count', () => {
  expect(listing.figures).toEqual([
    {
      ...at('40'),
      text: '40',
      value: 40,
      unit: 'boat',
      qualifier: '~',
      counts: 'boats',
      speaker: { name: 'Ada Quill', mention: null, role: 'harbour master' },
    },
  ]);
});

test('people are listed with every mention, organisations are not', () => {
  expect(listing.title).toBe('Wall to be rebuilt');
  expect(listing.people).toEqual([
    {
      name: 'Ada Quill',
      roles: ['harbour master'],
      mentions: [
        [at('Ada Quill').start, at('Ada Quill').end],
        [at('She').start, at('She').end],
      ],
    },
  ]);
});

test('whatever the text, every listed stretch is verbatim and lies inside of it', () => {
  const lineEnds = fc.constantFrom('\n', '\r\n', '\r');
  fc.assert(
    fc.property(
      foreignText,
      lineEnds,
      fc.constantFrom('', '\ud800', '\udc00 he said.', '\0'),
      (words, lineEnd, tail) => {
        const foreign = words.replaceAll('\n', lineEnd) + tail;
        const { quotes, statements, figures } = listExtraction(foreign, extract(foreign));
        for (const { start, end, text: listed } of [...quotes, ...statements, ...figures]) {
          expect(start).toBeLessThan(end);
          expect(foreign.slice(start, end)).toBe(listed);
        }
      },
    ),
    { numRuns: 40 },
  );
});
