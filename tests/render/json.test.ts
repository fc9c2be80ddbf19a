import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderJson } from '#render/json.ts';
import {
  answerWith,
  councilReport,
  figure,
  quote,
  reservoirReport,
  source,
  warden,
} from '#tests/fixtures/answers.ts';
import { hostileAnswer } from '#tests/fixtures/hostile.ts';
import { askCoast } from '#tests/fixtures/library.ts';

const asked = '/who-said quote: dig our way out';

describe('an answer as data', () => {
  it('gives a quotation verbatim with its speaker and where it stands', () => {
    expect(renderJson(asked, answerWith({ items: [quote] }))).toMatchObject({
      command: 'who-said',
      asked,
      outcome: 'found',
      message: 'One quotation matches.',
      contentNotes: [],
      choices: [],
      items: [
        {
          type: 'quote',
          excerpt: quote.excerpt.text,
          citation: reservoirReport,
          speaker: {
            name: 'Ines Holloway',
            role: 'head warden of the Alder; chair of the flood panel',
            roles: ['head warden of the Alder', 'chair of the flood panel'],
            named: true,
            basis: 'stated',
            mention: null,
          },
          to: null,
          secondHand: false,
          alsoIn: [],
        },
      ],
    });
  });

  it('gives no role where the source gives none, and the description where it gives no name', () => {
    const speaker = { name: 'a warden', named: false, roles: [], basis: 'stated' as const, mention: null };
    const items = [{ ...quote, speaker, to: { ...speaker, name: 'The Echo', named: true } }];
    expect(renderJson(asked, answerWith({ items })).items[0]).toMatchObject({
      speaker: { name: 'a warden', role: 'a warden' },
      to: { name: 'The Echo', role: null },
    });
  });

  it('gives a figure as written and as a value', () => {
    expect(renderJson(asked, answerWith({ items: [figure] })).items[0]).toMatchObject({
      type: 'figure',
      figure: { text: '141', value: 141, unit: 'gates', qualifier: 'more than', sense: '>' },
      saidBy: null,
    });
  });

  it('gives nobody as the speaker of words that are no quotation, and tells whose they are', () => {
    const excerpt = { text: 'The council met.', emphasis: [] };
    const voice = 'reporter' as const;
    const span = { document: councilReport.document, paragraph: 3, start: 0, end: 16 };
    const items = [
      {
        ...{
          type: 'passage' as const,
          excerpt,
          partlyQuoted: false,
          voice,
          citation: councilReport,
          alsoIn: [],
        },
        ...{ span, comparison: null, reported: null },
      },
    ];
    expect(renderJson(asked, answerWith({ items })).items).toEqual([
      {
        type: 'passage',
        excerpt: 'The council met.',
        citation: councilReport,
        partlyQuoted: false,
        voice,
        speaker: null,
        reported: null,
        ...{ grade: null, diff: [], flags: [], span },
        alsoIn: [],
      },
    ]);
  });

  it('gives a card with its points and counts, and a point with its paragraphs', () => {
    const excerpt = { text: 'The council wants gates.', emphasis: [] };
    const point = { type: 'point' as const, excerpt, citation: councilReport, paragraphs: [3], alsoIn: [] };
    const { items } = renderJson(asked, answerWith({ items: [source, point] }));
    expect(items[0]).toMatchObject({ excerpt: source.citation.title, counts: source.counts });
    expect(items[1]).toMatchObject({ excerpt: excerpt.text, paragraphs: [3] });
  });

  it('gives choices as commands that one can type', () => {
    const request = { command: 'source', options: { query: 'alder' }, page: 2 };
    const { choices } = renderJson(asked, answerWith({ choices: [{ label: 'Alder', request }] }));
    expect(choices).toEqual([{ label: 'Alder', command: '/source query: alder page: 2' }]);
  });

  it('gives all items, none cut, escaped or cleaned', () => {
    fc.assert(
      fc.property(hostileAnswer, (answer) => {
        const { items } = renderJson(asked, answer);
        expect(items.map(({ excerpt }) => excerpt)).toEqual(answer.items.map(({ excerpt }) => excerpt.text));
      }),
      { numRuns: 50 },
    );
  });
});

it('gives how a document without a summary begins as plain text', () => {
  const opening = { excerpt: { text: 'The Alder rose overnight.', emphasis: [] }, paragraph: 2 };
  const items = [{ ...source, abstract: null, opening }];
  expect(renderJson('/source', answerWith({ items })).items).toMatchObject([
    { abstract: null, opening: { text: 'The Alder rose overnight.', paragraph: 2 } },
  ]);
});

it('gives one utterance with its sources, whom it was told first, and every report with its own words', () => {
  const report = {
    ...councilReport,
    to: null,
    diff: [{ op: 'replace' as const, query: 'dig', source: 'dug' }],
  };
  const utterance = { origins: 1, reports: [report], to: 'The Echo' };
  const items = [{ ...quote, utterance, alsoIn: [councilReport] }];
  expect(renderJson(asked, answerWith({ items })).items[0]).toMatchObject({
    utterance: { origins: 1, reports: [report], to: 'The Echo' },
    alsoIn: [councilReport],
  });
});

describe('how words compare, as data', () => {
  it('is the grade, the steps, what may change the meaning, and where the words stand', () => {
    const comparison = {
      grade: 'altered' as const,
      diff: [{ op: 'replace' as const, query: 'fill', source: 'dig' }],
      flags: ['negation' as const],
    };
    const context = { before: 'She said: “', after: null };
    expect(renderJson(asked, answerWith({ items: [{ ...quote, comparison, context }] })).items).toMatchObject(
      [{ ...comparison, span: quote.span, context, utterance: quote.utterance }],
    );
  });

  it('is none where no words were asked for', () => {
    expect(renderJson(asked, answerWith({ items: [quote] })).items).toMatchObject([
      { grade: null, diff: [], flags: [], span: quote.span },
    ]);
  });

  it('tells a paraphrase with whose speech it reports, and no speaker', () => {
    const item = {
      type: 'passage' as const,
      excerpt: { text: 'The river needs room, she said.', emphasis: [] },
      citation: councilReport,
      partlyQuoted: false,
      voice: 'reporter' as const,
      span: { document: councilReport.document, paragraph: 3, start: 0, end: 20 },
      comparison: null,
      reported: warden,
      alsoIn: [],
    };
    expect(renderJson(asked, answerWith({ items: [item] })).items).toMatchObject([
      { speaker: null, reported: { name: 'Ines Holloway', named: true } },
    ]);
  });
});

describe('a text that is checked, as data', () => {
  const text =
    'The harbour master said:\n“Every skipper knows where the treasure lies.”\n\nJane Marsh, its leader, said: “We will dredge it before the next winter.”';
  const { items } = renderJson('/check', askCoast(`/check ${text}`));

  it('has every claim at its place in the text, with the verdict', () => {
    expect(items).toMatchObject([
      { type: 'claim', verdict: 'altered', claim: { kind: 'quotation' }, excerpt: expect.any(String) },
      { type: 'claim', verdict: 'exact', claimedSpeaker: 'Jane Marsh', speakerMatch: 'same', flags: [] },
    ]);
    for (const item of items) {
      const place = 'claim' in item ? item.claim : undefined;
      expect(text.slice(Object(place).start, Object(place).end)).toBe(item.excerpt);
    }
  });

  it('has what is on record as an item of its own, with its words, speaker and place', () => {
    const [altered] = items;
    expect(altered).toMatchObject({
      record: {
        type: 'quote',
        excerpt: 'Every skipper knows where the sandbank lies, but visitors do not.',
        grade: 'altered',
        diff: [{ op: 'equal' }, { op: 'replace', query: 'treasure', source: 'sandbank' }, { op: 'equal' }],
        speaker: { name: 'Tom Marsh' },
        span: { document: 'council-votes-to-dredge', paragraph: 5 },
      },
      others: [],
    });
  });

  it('has no record of what is not in the library', () => {
    const { items } = renderJson(
      '/check',
      askCoast('/check “The orchards froze long before the harvest,” said Ada Quill.'),
    );
    expect(items).toMatchObject([{ verdict: 'not-in-library', record: null, others: [], citation: null }]);
  });
});
