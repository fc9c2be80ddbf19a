import { describe, expect, test } from 'vitest';
import {
  type Claimed,
  claimIn,
  judgeRightClaim,
  judgeRightSpeaker,
  judgeWrongClaim,
  judgeWrongSpeaker,
} from '#evaluation/wordings/claimed.ts';
import { judgeJoined } from '#evaluation/wordings/joined.ts';
import { judgeUnsaid } from '#evaluation/wordings/nobody.ts';
import type { ClaimItem, QuoteItem } from '#model/answer.ts';
import type { Comparison } from '#model/comparison.ts';
import { answerWith, nothing, quoteOf } from './answers.ts';

const ward = quoteOf('a ward without nurses is a corridor with beds in it');
const tired = quoteOf('we are tired of being told that help is on its way');
const comparedAs = (grade: Comparison['grade'], words: string): Comparison => ({
  grade,
  flags: [],
  diff: [{ op: 'equal', query: words, source: words }],
});

describe('two quotations joined', () => {
  const [one, other] = ['is a corridor with beds in it', 'We are tired of being told'] as const;
  const joined = {
    kind: 'two quotations joined',
    asked: `${one} ${other}`,
    original: [one, other] as const,
    place: [],
  };
  const apart: QuoteItem[] = [
    { ...ward, comparison: comparedAs('exact', one) },
    { ...tired, comparison: comparedAs('exact', other) },
  ];

  test('are told apart where each piece comes with its own grade, in any order', () => {
    const right = { found: true, grade: true, diff: true, flags: true, alarm: false, misnamed: false };
    expect(judgeJoined(joined, answerWith(...apart))).toEqual(right);
    expect(judgeJoined(joined, answerWith(...apart.toReversed()))).toEqual(right);
  });

  test('are not where one of them is missing, or is shown as an altered quotation', () => {
    expect(judgeJoined(joined, answerWith(...apart.slice(0, 1)))).toMatchObject({
      found: false,
      misnamed: false,
    });
    const altered = { ...ward, comparison: comparedAs('altered', joined.asked) };
    expect(judgeJoined(joined, answerWith(altered))).toMatchObject({ found: false, misnamed: true });
    expect(judgeJoined(joined, nothing)).toMatchObject({ found: false, misnamed: false });
  });
});

describe('words with a speaker', () => {
  const words = 'ward without nurses is a corridor with beds';
  const claimed: Claimed = {
    kind: 'wrong speaker named',
    asked: words,
    original: words,
    place: { document: 'trust-closes-ward', paragraph: 4 },
    speaker: 'Amir Okafor',
    claimed: 'Grace Lindqvist',
  };
  const claim: ClaimItem = {
    type: 'claim',
    excerpt: { text: words, emphasis: [] },
    claim: { start: 1, end: 1 + words.length, kind: 'quotation' },
    claimedSpeaker: 'Grace Lindqvist',
    claimedFigure: null,
    speakerMatch: 'other',
    flags: [],
    others: [],
    verdict: 'misattributed',
    record: ward,
    citation: ward.citation,
    alsoIn: [],
  };

  test('stand in a sentence as a newspaper prints them', () => {
    expect(claimIn(claimed)).toBe(`“${words},” Grace Lindqvist said.`);
  });

  test('are noticed where they are not shown as those of the wrong one', () => {
    expect(judgeWrongSpeaker(claimed, nothing)).toMatchObject({ grade: true, misnamed: false });
    expect(judgeWrongSpeaker(claimed, answerWith(ward))).toMatchObject({ grade: true, misnamed: false });
    const wrong = { ...ward, speaker: tired.speaker };
    expect(judgeWrongSpeaker(claimed, answerWith(wrong))).toMatchObject({ grade: false, misnamed: true });
    expect(judgeWrongSpeaker(claimed, answerWith(tired))).toMatchObject({ grade: true, misnamed: true });
  });

  test('are right where they come first with the right name', () => {
    expect(judgeRightSpeaker(claimed, answerWith(ward))).toMatchObject({ found: true, grade: true });
    expect(judgeRightSpeaker(claimed, answerWith(tired))).toMatchObject({ found: false, misnamed: true });
  });

  test('are noticed in a text where they are called misattributed, with the true name', () => {
    expect(judgeWrongClaim(claimed, answerWith(claim))).toMatchObject({ found: true, grade: true });
    const believed = { ...claim, verdict: 'exact' } as const;
    expect(judgeWrongClaim(claimed, answerWith(believed))).toMatchObject({ grade: false });
    expect(judgeWrongClaim(claimed, answerWith({ ...claim, record: tired }))).toMatchObject({
      grade: false,
      misnamed: true,
    });
  });

  test('raise an alarm where the right name is called misattributed', () => {
    expect(judgeRightClaim(claimed, answerWith(claim))).toMatchObject({ grade: false, alarm: true });
    const believed = { ...claim, verdict: 'exact' } as const;
    expect(judgeRightClaim(claimed, answerWith(believed))).toMatchObject({ grade: true, alarm: false });
  });
});

describe('words that nobody said', () => {
  test('are attributed where any quotation with a speaker is shown', () => {
    expect(judgeUnsaid(answerWith({ ...ward, speaker: null }, tired))).toEqual({
      attributed: true,
      unnamed: false,
    });
    expect(judgeUnsaid(answerWith({ ...ward, speaker: null }))).toEqual({ attributed: false, unnamed: true });
    expect(judgeUnsaid(nothing)).toEqual({ attributed: false, unnamed: false });
    expect(judgeUnsaid({ ...answerWith(ward), outcome: 'nothing' }).attributed).toBe(false);
  });
});
