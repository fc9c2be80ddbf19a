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
} from '#tests/fixtures/answers.ts';
import { hostileAnswer } from '#tests/fixtures/hostile.ts';

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
