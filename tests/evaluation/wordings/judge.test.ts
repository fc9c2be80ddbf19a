import { describe, expect, test } from 'vitest';
import type { Wording } from '#evaluation/wordings/draw.ts';
import { judgeWording } from '#evaluation/wordings/judge.ts';
import type { Comparison } from '#model/comparison.ts';
import { answerWith, nothing, quoteOf } from './answers.ts';

const wording: Wording = {
  kind: 'negation added',
  asked: 'the channel is not too shallow for the fleet',
  original: 'The channel is too shallow for the fleet',
  place: { document: 'council-votes-to-dredge', paragraph: 4 },
  grades: ['altered'],
  flags: [['negation']],
  touched: { asked: 1, original: 0 },
};
const right: Comparison = {
  grade: 'altered',
  flags: ['negation'],
  diff: [
    { op: 'equal', query: 'the channel is', source: 'The channel is' },
    { op: 'delete', query: 'not', source: '' },
    { op: 'equal', query: 'too shallow for the fleet', source: 'too shallow for the fleet' },
  ],
};
const channel = quoteOf('the channel is too shallow for the fleet');

describe('judging an answer to a changed wording', () => {
  test('finds nothing wrong with a right one', () => {
    const judged = judgeWording(wording, answerWith({ ...channel, comparison: right }));
    expect(judged).toEqual({
      found: true,
      grade: true,
      diff: true,
      flags: true,
      alarm: false,
      misnamed: false,
    });
  });

  test('counts the words as found in another part of the quotation that is shown', () => {
    const original = 'we will not wait for the ferry company';
    const judged = judgeWording({ ...wording, original }, answerWith(channel));
    expect(judged.found).toBe(true);
  });

  test('tells a wrong grade, a missing flag and a flag without reason apart', () => {
    const judge = (change: Partial<Comparison>) =>
      judgeWording(wording, answerWith({ ...channel, comparison: { ...right, ...change } }));
    expect(judge({ grade: 'exact' })).toMatchObject({ grade: false, flags: true });
    expect(judge({ flags: [] })).toMatchObject({ grade: true, flags: false, alarm: false });
    expect(judge({ flags: ['negation', 'name'] })).toMatchObject({ flags: false, alarm: true });
  });

  test('finds all wrong where nothing is compared', () => {
    const judged = judgeWording(wording, answerWith({ ...channel, comparison: null }));
    expect(judged).toMatchObject({ found: true, grade: false, diff: false, flags: false, alarm: false });
  });

  test('calls it misnamed where other words come first with a name', () => {
    const other = quoteOf('every skipper knows where the sandbank lies');
    expect(judgeWording(wording, answerWith(other, channel))).toMatchObject({ found: false, misnamed: true });
    expect(judgeWording(wording, answerWith({ ...other, speaker: null }))).toMatchObject({ misnamed: false });
    expect(judgeWording(wording, nothing)).toMatchObject({ found: false, misnamed: false });
  });
});
