import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute } from './reading.ts';

const bits = fc.constantFrom(
  ...[
    '“',
    '”',
    '"',
    '‘',
    '’',
    "'",
    ' said ',
    ' told ',
    ' according to ',
    'Nora Lindqvist',
    'Mr Osei',
    ' she ',
  ],
  ...[
    ', ',
    ': ',
    '. ',
    ' — ',
    '\n',
    '\n\n',
    'the board',
    'OSEI:',
    '\ud800',
    '\0',
    '🚢',
    'ا',
    ' who ',
    "'s ",
    ' of ',
  ],
);
const texts = fc.oneof(
  fc.array(bits, { maxLength: 60 }).map((list) => list.join('')),
  fc.string({ unit: 'binary' }),
);

describe('Whatever the text', () => {
  it('speakers, cues and quoted words stand in it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { spans, speaker, hedge } of attribute(text)) {
          const ranges = [...spans, speaker?.mention, speaker?.cue, speaker?.role, hedge];
          for (const range of ranges) {
            if (!range) continue;
            expect(range.start).toBeGreaterThanOrEqual(0);
            expect(range.end).toBeGreaterThan(range.start);
            expect(range.end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
    );
  });

  it('the same text has the same speakers', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(attribute(text)).toEqual(attribute(text));
      }),
    );
  });
});

describe('A hostile text, short enough to be read,', () => {
  it.each([
    ['a sentence of twenty thousand verbs', `“Yes,” Nora Lindqvist ${'said and '.repeat(20_000)}left.`, 1],
    ['five thousand quotations of two words', 'Nora Lindqvist said “yes indeed”. '.repeat(5_000), 5_000],
    ['a name after every comma', `“Yes,” said ${'Nora Lindqvist, '.repeat(12_000)}`, 1],
    ['nothing but marks', '“”'.repeat(50_000), 0],
  ])('takes little time: %s', { timeout: 20_000 }, (_, text, count) => {
    expect(attribute(text)).toHaveLength(count);
  });
});
