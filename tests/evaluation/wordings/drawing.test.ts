import { describe, expect, test } from 'vitest';
import { drawClaimed } from '#evaluation/wordings/claimed.ts';
import { listWords } from '#evaluation/wordings/concordance.ts';
import { drawWordings } from '#evaluation/wordings/draw.ts';
import { survey } from '#evaluation/wordings/field.ts';
import { drawJoined } from '#evaluation/wordings/joined.ts';
import { kinds } from '#evaluation/wordings/kinds.ts';
import { drawMessages } from '#evaluation/wordings/messages.ts';
import { drawUnsaid } from '#evaluation/wordings/nobody.ts';
import { divide } from '#evaluation/wordings/split.ts';
import { coastalDocuments } from '#tests/fixtures/library.ts';
import { coast } from './drawn.ts';

const passages = coastalDocuments.flatMap((document) => document.passages.map(({ text }) => text));

describe('drawing wordings', () => {
  test.each(kinds)('$name: from the library, clearly changed, the same for the same seed', (kind) => {
    const drawn = drawWordings(coast, kind, 1, 3);
    expect(drawWordings(coast, kind, 1, 3)).toEqual(drawn);
    for (const { asked, original } of drawn) {
      expect(passages.some((text) => text.includes(original))).toBe(true);
      expect(passages.some((text) => text.includes(asked))).toBe(kind.name === 'unchanged');
    }
  });

  test('draws others for another seed, and each once', () => {
    const [unchanged] = kinds;
    if (!unchanged) throw new Error('no kinds');
    expect(drawWordings(coast, unchanged, 1, 5)).not.toEqual(drawWordings(coast, unchanged, 2, 5));
    const many = drawWordings(coast, unchanged, 1, 1000);
    expect(new Set(many.map(({ asked }) => asked)).size).toBe(many.length);
  });

  test('joins pieces of different paragraphs', () => {
    for (const { original, place } of drawJoined(coast, 1, 10)) {
      expect(place[0]).not.toEqual(place[1]);
      for (const piece of original) expect(passages.some((text) => text.includes(piece))).toBe(true);
    }
  });

  test('gives words to somebody of another last name who did not say them', () => {
    for (const { speaker, claimed } of drawClaimed(coast, 'wrong speaker named', false, 1, 10)) {
      expect(speaker.split(' ').at(-1)).not.toBe(claimed.split(' ').at(-1));
    }
    for (const { speaker, claimed } of drawClaimed(coast, 'right speaker named', true, 1, 10)) {
      expect(claimed).toBe(speaker);
    }
  });

  test('leaves a fifth of the documents out, and skips what the others say as well', () => {
    const [dredging] = coastalDocuments;
    if (!dredging) throw new Error('no documents');
    const copied = survey({ kept: coastalDocuments, leftOut: [dredging] });
    const [quotations] = drawUnsaid(copied, 1, 2);
    expect(quotations?.drawn.unsaid).toEqual([]);
    expect(quotations?.drawn.skipped).toBeGreaterThan(0);
    const { kept, leftOut } = divide(coastalDocuments, 1);
    expect([kept.length, leftOut.length]).toEqual([3, 1]);
    expect([...kept, ...leftOut].toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(
      coastalDocuments.toSorted((a, b) => a.id.localeCompare(b.id)),
    );
  });

  test("draws the reporter's sentences where nobody is quoted or reported", () => {
    const [, narrated] = drawUnsaid(coast, 1, 5);
    const spoken = listWords(coast.quoted.map(({ tokens }) => tokens.map(({ text }) => text).join(' ')));
    expect(narrated?.drawn.unsaid).not.toEqual([]);
    for (const { asked } of narrated?.drawn.unsaid ?? []) expect(spoken.holdsRun(asked, 5)).toBe(false);
  });

  test('makes messages of about 300 words, and none of an empty library', () => {
    const lengths = drawMessages(coast, 1).map((text) => text.split(/\s+/).length);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(300);
    expect(Math.max(...lengths)).toBeLessThan(400);
    expect(drawMessages(survey({ kept: [], leftOut: [] }), 1)).toEqual([]);
  });
});
