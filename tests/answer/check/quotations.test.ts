import { describe, expect, it } from 'vitest';
import { check, verdictOn } from './claims.ts';

describe('a quotation', () => {
  it('is exact with the person on record, the role and the place', () => {
    const [item] = check(
      'Tom Marsh said: “Every skipper knows where the sandbank lies, but visitors do not.”',
    );
    expect(item).toMatchObject({
      verdict: 'exact',
      speakerMatch: 'same',
      claimedSpeaker: 'Tom Marsh',
      record: { speaker: { name: 'Tom Marsh', roles: ['harbour master'] } },
      citation: { document: 'council-votes-to-dredge', paragraph: 5 },
    });
  });

  it('is misattributed where it is put into another person’s mouth', () => {
    const text = 'Jane Marsh said: “Every skipper knows where the sandbank lies, but visitors do not.”';
    expect(verdictOn(text)).toEqual(['misattributed', 'other']);
  });

  it('is misattributed although the other’s words stand in the next sentence', () => {
    const text =
      'Jane Marsh said: “Every skipper knows where the sandbank lies.” Tom Marsh said: “We will dredge it before the next winter”.';
    expect(check(text).map(({ verdict }) => verdict)).toEqual(['misattributed', 'misattributed']);
  });

  it('is in the same words where only capitals and marks differ', () => {
    expect(verdictOn('“every skipper knows, where the sandbank lies!”')).toEqual(['same-words', 'unsaid']);
  });

  it('is altered where words differ', () => {
    expect(verdictOn('“Every skipper knows where the treasure lies, but visitors do not.”')[0]).toBe(
      'altered',
    );
  });

  it('is no quotation where the words stand outside of one', () => {
    const [item] = check('“because it cannot find enough nurses”');
    expect(item).toMatchObject({ verdict: 'unquoted', record: { type: 'passage' } });
  });

  it('is not in this library where nobody is on record with it', () => {
    expect(verdictOn('Jane Marsh said: “No ferry will ever sail to the moon.”')).toEqual([
      'not-in-library',
      'unclear',
    ]);
  });

  it('that is told twice is checked once', () => {
    const words = 'Tom Marsh said: “Every skipper knows where the sandbank lies.”';
    expect(check(`${words}\n\n${words}`)).toHaveLength(1);
  });
});
