import { describe, expect, it } from 'vitest';
import { statementsIn } from './statements-in.ts';

describe('what somebody is said to have said is found with its source', () => {
  it.each([
    [
      'after "said that"',
      'Jane Holm said that the bridge would be closed in May.',
      'that the bridge would be closed in May',
      'Jane Holm',
    ],
    [
      'after "said" alone',
      'Jane Holm said the bridge would be closed in May.',
      'the bridge would be closed in May',
      'Jane Holm',
    ],
    [
      'after the one who was told',
      'She told reporters on Tuesday that the bridge was unsafe.',
      'that the bridge was unsafe',
      'She',
    ],
    [
      'before its source',
      'The bridge will be closed in May, officials said.',
      'The bridge will be closed in May',
      'officials',
    ],
    [
      'before its source in another order',
      'The bridge will be closed in May, said Jane Holm, the county engineer.',
      'The bridge will be closed in May',
      'Jane Holm',
    ],
    [
      'around its source',
      'The bridge, Holm said, would be closed before the winter storms arrive.',
      'The bridge … would be closed before the winter storms arrive',
      'Holm',
    ],
    [
      'beside "according to"',
      'The bridge will be closed in May, according to the county engineer.',
      'The bridge will be closed in May',
      'the county engineer',
    ],
    [
      'in a participle',
      'Holm defended the plan, saying that the bridge was unsafe.',
      'that the bridge was unsafe',
      'Holm',
    ],
    [
      'behind a role and a name',
      'The county engineer, Jane Holm, said the bridge was unsafe.',
      'the bridge was unsafe',
      'Jane Holm',
    ],
    [
      'with a quoted fragment',
      'Holm said that the bridge was “a ruin” and had to go.',
      'that the bridge was “a ruin” and had to go',
      'Holm',
    ],
  ])('%s', (_, text, said, by) => {
    expect(statementsIn(text)).toContainEqual({ said, by });
  });
});
