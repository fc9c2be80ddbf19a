import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partiesIn } from './parties-in.ts';

const words = fc.constantFrom(
  ...[
    'Helen',
    'Marsh',
    'Mr',
    'Mrs.',
    'van',
    'der',
    'de',
    '-',
    'and',
    'of',
    'the',
    'Trust',
    '(NCA)',
    'said',
    ',',
    '.',
    '“',
    '”',
  ],
  ...[
    "'s",
    '’',
    'Jr.',
    'III',
    'report',
    'Times',
    'NHS',
    'II.',
    '\n\n',
    '\n',
    'al-Masri',
    'J.',
    'X',
    '\u0000',
    '\ud800',
    '😀',
    'مرحبا',
  ],
);
const texts = fc.oneof(
  fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.array(words, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('the parties of any text', () => {
  it('stand where their mentions say, in order, without overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { name, named, mentions, doubtful, roles } of partiesIn(text)) {
          expect(text.slice(named.start, named.end)).toBe(name);
          expect(name.trim()).toBe(name);
          let last = 0;
          for (const { start, end } of mentions) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          for (const { start, end } of [...doubtful, ...roles]) {
            expect(text.slice(start, end).length).toBe(end - start);
            expect(end).toBeGreaterThan(start);
          }
        }
      }),
    );
  });

  it('are the same whenever they are read', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(partiesIn(text)).toEqual(partiesIn(text));
      }),
      { numRuns: 20 },
    );
  });
});
