import { describe, expect, test } from 'vitest';
import { joinQuotations } from '#extract/document/join.ts';
import type { Attribution, FoundQuotation, Party } from '#extract/extraction.ts';
import { rangeOf } from '#tests/fixtures/extraction.ts';

const text = `“The wall is old,” Ada Quill said. “It was built in a summer.

“It will not last another.” She added: “Nobody should be surprised.”

“We have no money,” said Bo Reed.

“Nor have we,” said Ada Quill.`;

const party = (name: string): Party => ({
  ...{ kind: 'person', name, named: rangeOf(text, name), mentions: [], roles: [] },
});
const [quill, reed] = [party('Ada Quill'), party('Bo Reed')];

function quoted(
  words: string,
  by: Party | null,
  mention: string | null,
  marks: FoundQuotation['marks'] = 'complete',
) {
  const at = mention === null ? null : rangeOf(text, mention);
  const speaker: Attribution = { party: by, basis: 'stated', mention: at, role: null, cue: null };
  return { spans: [rangeOf(text, words)], marks, speaker, to: null, hedge: null };
}

const wall = quoted('The wall is old', quill, 'Ada Quill');
const summer = quoted('It was built in a summer.', quill, 'Ada Quill', 'unclosed');
const last = quoted('It will not last another.', quill, null);
const wordsOf = (quotations: FoundQuotation[]) =>
  quotations.map(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)));

describe('one utterance is one quotation', () => {
  test('where its attribution interrupts it, and where it goes on in the next paragraph', () => {
    const joined = joinQuotations(text, [wall, summer, last]);
    expect(wordsOf(joined)).toEqual([
      ['The wall is old', 'It was built in a summer.', 'It will not last another.'],
    ]);
    expect(joined[0]?.marks).toBe('complete');
  });

  test('and where its marks are lost in one place, they are lost', () => {
    expect(joinQuotations(text, [wall, { ...summer, marks: 'lost' }])[0]?.marks).toBe('lost');
  });

  test('by somebody who is only described, where the same words describe both', () => {
    const described = [
      quoted('The wall is old', null, 'Ada Quill'),
      quoted('It was built in a summer.', null, 'Ada Quill'),
    ];
    expect(joinQuotations(text, described)).toHaveLength(1);
  });
});

describe('two utterances stay two', () => {
  test('where the second has a speaker of its own beside it', () => {
    expect(joinQuotations(text, [last, quoted('Nobody should be surprised.', quill, 'She')])).toHaveLength(2);
  });

  test('where somebody else speaks', () => {
    const money = quoted('We have no money', reed, 'Bo Reed');
    expect(joinQuotations(text, [money, quoted('Nor have we', quill, null)])).toHaveLength(2);
  });

  test('where nobody is told to speak', () => {
    const unknown = { ...wall, speaker: null };
    expect(joinQuotations(text, [unknown, { ...summer, speaker: null }])).toHaveLength(2);
  });

  test('where the reporter goes on between them', () => {
    expect(joinQuotations(text, [wall, quoted('Nor have we', quill, 'Ada Quill')])).toHaveLength(2);
  });
});
