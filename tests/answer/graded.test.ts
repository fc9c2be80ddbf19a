import { describe, expect, it } from 'vitest';
import type { QuoteItem } from '#model/answer.ts';
import { askRailway, markedWords, wordsAt } from '#tests/fixtures/railway.ts';

/** The quotations that an answer shows. */
const quotes = (wording: string, documents?: Parameters<typeof askRailway>[1]): QuoteItem[] =>
  askRailway(wording, documents).items.flatMap((item) => (item.type === 'quote' ? item : []));

const levers = 'I have pulled these levers since I was sixteen';
const wagons = 'My father met the slate wagons here with a horse and a lantern';

describe('somebody who remembers words is told how they compare', () => {
  it.each([
    ['word for word', levers, 'exact', 'On record, word for word.'],
    [
      'with other marks and capitals',
      'i have pulled these levers; since I was sixteen',
      'same-words',
      'On record: the same words. Only case, marks, spelling or short forms differ.',
    ],
    [
      'with some left out',
      'I have pulled these levers and no machine ever thanked me for it',
      'elided',
      'On record, with more words than you typed:',
    ],
    [
      'with others in their place',
      'I have pulled these ropes since I was sixteen',
      'altered',
      'On record. The exact words differ from those you typed:',
    ],
    [
      'with another number',
      'I have pulled these levers since I was fifteen',
      'altered',
      'On record, but not with the number that you typed:',
    ],
    [
      'with a name that is not among them',
      'My father met the slate wagons at Corrie with a horse and a lantern',
      'altered',
      'On record, but not with the name that you typed:',
    ],
  ])('%s', (_how, wording, grade, message) => {
    const answer = askRailway(wording);
    expect(answer).toMatchObject({ outcome: 'found', message, layout: 'whole' });
    expect(quotes(wording)).toMatchObject([{ comparison: { grade } }]);
  });

  it('by steps that lead from the words typed to those on record', () => {
    const [item] = quotes('I have pulled these ropes since I was sixteen');
    expect(item?.comparison?.diff).toEqual([
      { op: 'equal', query: 'I have pulled these', source: 'I have pulled these' },
      { op: 'replace', query: 'ropes', source: 'levers' },
      { op: 'equal', query: 'since I was sixteen', source: 'since I was sixteen' },
    ]);
  });
});

describe('words from the middle of a long quotation', () => {
  const words = 'every winter the frost takes a little more of its mortar';
  const [item] = quotes(words);

  it('are marked in it, with what stands around it in the source', () => {
    expect(item && markedWords(item.excerpt.text, item.excerpt.emphasis)).toEqual([words]);
    expect(item?.context).toEqual({
      before: 'Nora Pell, who chairs the board, spoke first.',
      after: 'Nobody put a question to her.',
    });
  });

  it('are found at their place in the paragraph', () => {
    expect(item && wordsAt(item.span)).toBe(words);
  });

  it('are found at their place in a paragraph of which they stand in the second passage', () => {
    const [item] = quotes(levers);
    expect(item?.span).toMatchObject({ document: 'branch-line-to-close', paragraph: 5 });
    expect(item?.span.start).toBeGreaterThan(1000);
    expect(item && wordsAt(item.span)).toBe(levers);
  });
});

describe('a quotation in two parts', () => {
  const whole =
    'We have counted the passengers on every weekday since the spring, and on most of them the guard outnumbered the people he was there for.';

  it('is exact where it is typed without what interrupts it', () => {
    const [item, another] = quotes(whole);
    expect(another).toBeUndefined();
    expect(item?.comparison).toMatchObject({ grade: 'exact', flags: [] });
    expect(item?.excerpt.text).toBe('and on most of them the guard outnumbered the people he was there for.');
    expect(item?.otherParts).toMatchObject([
      {
        excerpt: { text: 'We have counted the passengers on every weekday since the spring,' },
        before: true,
      },
    ]);
  });

  it('keeps its speaker where that is typed among the words, and then is not exact', () => {
    const [item] = quotes(whole.replace('spring,', 'spring, Pell said,'));
    expect(item).toMatchObject({ speaker: { name: 'Nora Pell' }, comparison: { grade: 'altered' } });
  });
});

describe('of two quotations that fit', () => {
  const nine = 'The last train leaves at nine and the platform lamps go out behind it';
  const ten = 'The last train leaves at ten and the platform lights go out behind it';

  it.each([
    [nine, 'Tomas Vey'],
    [ten, 'Ivo Marden'],
  ])('the exact one is told alone: “%s”', (wording, speaker) => {
    expect(quotes(wording)).toMatchObject([{ comparison: { grade: 'exact' }, speaker: { name: speaker } }]);
  });

  it('both are told where neither fits better, without what stands around them', () => {
    const wording = 'the last train leaves and the platform go out behind it';
    expect(askRailway(wording)).toMatchObject({
      outcome: 'ambiguous',
      message: '2 quotations fit these words. Type more of them, or name the speaker.',
      layout: 'list',
    });
    expect(quotes(wording).map(({ context }) => context)).toEqual([
      { before: null, after: null },
      { before: null, after: null },
    ]);
  });
});

describe('words that join quotations', () => {
  const wording = `${levers} ${wagons}`;

  it('are told as joined, each piece exact and with its own speaker', () => {
    expect(askRailway(wording)).toMatchObject({
      outcome: 'found',
      message: 'These words join pieces of 2 quotations. Each is on record by itself, in this order:',
    });
    expect(
      quotes(wording).map(({ speaker, comparison, span }) => [
        speaker?.name,
        comparison?.grade,
        wordsAt(span),
      ]),
    ).toEqual([
      ['Tomas Vey', 'exact', levers],
      ['Agnes Rowe', 'exact', wagons],
    ]);
  });

  it('may be pieces of two quotations of one person', () => {
    const houses = 'The board will not sell the station houses';
    const bridge = 'we now spend on one bridge what would keep four stations open';
    const joined = quotes(`${houses} ${bridge}`);
    expect(joined.map(({ speaker }) => speaker?.name)).toEqual(['Nora Pell', 'Nora Pell']);
    expect(joined.map(({ comparison }) => comparison?.grade)).toEqual(['exact', 'exact']);
  });

  it('can be asked for again', () => {
    const { request } = askRailway(wording);
    expect(request.options).toEqual({ quote: wording });
  });
});
