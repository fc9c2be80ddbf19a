import { describe, expect, it } from 'vitest';
import { scoreOf } from '#evaluation/logistic.ts';
import { trainUtterances } from '#evaluation/training/train-utterances.ts';
import { goldArticle } from '#tests/evaluation/gold-article.ts';

const days = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
  'May',
  'June',
  'July',
];
const articles = days.map((day) =>
  goldArticle(`The “Sea Otter” sank on ${day}.\n\n“We were all asleep on ${day} night,” said Mary Lake.`, [
    { words: [`We were all asleep on ${day} night,`], source: { text: 'Mary Lake' }, cue: 'said' },
  ]),
);

describe('Training on marked articles', () => {
  const { model, before, after } = trainUtterances(articles);

  it('measures what stands in marks before anything is learnt', () => {
    expect(before).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3 });
  });

  it('learns, on unseen articles too, that a name in marks is no utterance', () => {
    expect(after).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(scoreOf(model, ['short: all capital', 'short: no cue', 'words: 2'])).toBeLessThan(0);
  });
});
