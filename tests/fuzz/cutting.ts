import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cleanPhrase } from '#render/wording/phrase.ts';
import { cutAround } from '#render/wording/window.ts';
import { hostileExcerpt, hostileText } from '#tests/fixtures/hostile.ts';
import { cutAtGrapheme, endOfPiece, splitsPair } from '#text/graphemes.ts';
import { promise } from './promise.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

export const cutting = [
  promise(
    'A text is cut at a grapheme border, within its limit in UTF-16 units and in code points',
    fc.property(hostileText, fc.integer({ min: 0, max: 80 }), (text, longest) => {
      const cut = cutAtGrapheme(text, longest);
      assert.ok(cut.length <= longest);
      assert.ok([...cut].length <= longest);
      if (cut === text || longest < 2) return;
      assert.ok(cut.endsWith('…'));
      const kept = cut.slice(0, -1);
      assert.ok(text.startsWith(kept));
      const borders = bordersOf(text);
      const end = kept.length + blanksAt(text, kept.length);
      const isBorder = Array.from({ length: end - kept.length + 1 }, (_, more) => kept.length + more);
      const first = borders.find((border) => border > 0) ?? 0;
      // One grapheme that is longer than the limit can only be cut inside, but never inside a pair.
      if (first < longest) assert.ok(isBorder.some((at) => borders.includes(at)));
      assert.ok(!splitsPair(text, kept.length));
    }),
  ),
  promise(
    'Pieces of a text make the whole text again, none too long and none split inside a pair',
    fc.property(hostileText, fc.integer({ min: 1, max: 60 }), (text, longest) => {
      const pieces: string[] = [];
      for (let at = 0; at < text.length; ) {
        const end = endOfPiece(text, at, longest);
        assert.ok(end > at);
        if (longest > 1) assert.ok(!splitsPair(text, end));
        pieces.push(text.slice(at, end));
        at = end;
      }
      assert.equal(pieces.join(''), text);
      assert.ok(pieces.every((piece) => piece.length <= longest));
    }),
  ),
  promise(
    'A window around marked words is cut at grapheme borders and holds nothing else',
    fc.property(hostileExcerpt, fc.integer({ min: 8, max: 200 }), (excerpt, longest) => {
      const phrase = cleanPhrase(excerpt);
      const cut = cutAround(phrase, longest);
      assert.ok(cut.text.length <= longest && [...cut.text].length <= longest);
      assert.ok(cut.text.isWellFormed());
      if (cut !== phrase) assert.ok(`…${phrase.text}…`.includes(cut.text.replace(/^…|…$/g, '')));
      for (const { start, end } of cut.emphasis) {
        assert.ok(start < end && !splitsPair(cut.text, start) && !splitsPair(cut.text, end));
      }
    }),
  ),
];

function bordersOf(text: string): number[] {
  return [...graphemes.segment(text)].map(({ index }) => index).concat(text.length);
}

function blanksAt(text: string, at: number): number {
  return text.slice(at).length - text.slice(at).trimStart().length;
}
