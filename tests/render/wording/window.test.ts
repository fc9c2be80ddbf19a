import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanPhrase } from '#render/wording/phrase.ts';
import { cutAround } from '#render/wording/window.ts';
import { hostileExcerpt } from '#tests/fixtures/hostile.ts';

describe('a passage that is too long', () => {
  it('is left alone up to the longest length', () => {
    const phrase = { text: 'The river needs room.', emphasis: [] };
    expect(cutAround(phrase, 21)).toBe(phrase);
    expect(cutAround(phrase, 20).text).toBe('The river needs…');
  });

  it('is cut around the words that answer, between words', () => {
    const text = 'Nobody had thought of it before. The gate held. Nobody has thought of it since.';
    const cut = cutAround({ text, emphasis: [{ start: 33, end: 46 }] }, 40);
    expect(cut.text).toBe('…it before. The gate held. Nobody has…');
    expect(cut.text.slice(cut.emphasis[0]?.start, cut.emphasis[0]?.end)).toBe('The gate held');
  });

  it('never comes out longer than asked, or with words that do not stand in it', () => {
    fc.assert(
      fc.property(hostileExcerpt, fc.integer({ min: 8, max: 400 }), (excerpt, longest) => {
        const phrase = cleanPhrase(excerpt);
        const cut = cutAround(phrase, longest);
        expect(cut.text.length).toBeLessThanOrEqual(longest);
        expect(cut.text.isWellFormed()).toBe(true);
        if (cut !== phrase) expect(`…${phrase.text}…`).toContain(cut.text.replace(/^…|…$/g, ''));
        for (const { start, end } of cut.emphasis) expect(start).toBeLessThan(end);
      }),
    );
  });
});
