import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { styleLine } from '#render/terminal/style.ts';
import { type LineKind, line } from '#render/wording/line.ts';
import { strong, struck } from '#render/wording/phrase.ts';
import { hostileText } from '#tests/fixtures/hostile.ts';

const plain = { colour: false, width: 80 };
const coloured = { colour: true, width: 80 };
const compared = line('fact', 'Compared: the river needs ', struck('walls'), ' ', strong('room'));

describe('words in the terminal', () => {
  it('have marks around what is struck out or stands out, where there is no colour', () => {
    expect(styleLine(compared, plain)).toEqual(['Compared: the river needs [-walls-] *room*']);
  });

  it('are struck through or bold where there is colour', () => {
    const [row = ''] = styleLine(compared, coloured);
    expect(row).toContain('\u001b[9mwalls\u001b[29m');
    expect(row).toContain('\u001b[1mroom\u001b[22m');
    expect(stripVTControlCharacters(row)).toBe('Compared: the river needs walls room');
  });

  it('stay struck through over the end of a row', () => {
    const long = line('fact', struck('the river needs walls on either side of it'));
    const rows = styleLine(long, { colour: true, width: 20 });
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) {
      expect([row.startsWith('\u001b[9m'), row.endsWith('\u001b[29m')]).toEqual([true, true]);
    }
  });

  it('have curly marks around speech, and hang under the dash of a point', () => {
    expect(styleLine(line('speech', 'The river needs room.'), plain)).toEqual(['“The river needs room.”']);
    const point = styleLine(line('point', 'The river needs room and time'), { colour: false, width: 20 });
    expect(point).toEqual(['- The river needs', '  room and time']);
  });

  it('keep the number of a paragraph beside its sign', () => {
    const rows = styleLine(line('fact', 'Council reviews ¶ 1234'), { colour: false, width: 20 });
    expect(rows).toEqual(['Council reviews', '¶ 1234']);
  });
});

describe('any text, in any style', () => {
  const kinds: readonly LineKind[] = ['headline', 'speech', 'words', 'fact', 'point', 'note'];

  it('loses no character but blanks at the ends of rows, and fits', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        hostileText,
        hostileText,
        fc.integer({ min: 20, max: 60 }),
        fc.boolean(),
        (kind, text, out, width, colour) => {
          const shown = line(kind, text, struck(out));
          const rows = styleLine(shown, { colour, width }).map((row) => stripVTControlCharacters(row));
          const letters = (some: string) => some.replace(/[\s“”*[\]-]/g, '');
          expect(letters(rows.join(''))).toBe(letters(stripVTControlCharacters(shown.content.text)));
          // A grapheme that is longer than the width stays whole.
          const whole = [...new Intl.Segmenter().segment(shown.content.text)];
          const longest = Math.max(width, ...whole.map(({ segment }) => segment.length));
          for (const row of rows) expect(row.length).toBeLessThanOrEqual(longest + 2);
        },
      ),
      { numRuns: 100 },
    );
  });
});
