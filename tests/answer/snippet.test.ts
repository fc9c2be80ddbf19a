import fc from 'fast-check';
import { expect, it } from 'vitest';
import { snippetAround } from '#answer/snippet.ts';

const text = 'The channel is too shallow for the fleet, and the harbour council knows it well.';

it('shows a short text whole', () => {
  expect(snippetAround('Too shallow.', 4, 40)).toBe('Too shallow.');
});

it('begins a little before the words that matter, at a word', () => {
  expect(snippetAround(text, text.indexOf('fleet'), 30)).toBe('…for the fleet, and the harbour…');
});

it('says at which ends words are left out', () => {
  expect(snippetAround(text, 0, 20)).toBe('The channel is too…');
  expect(snippetAround(text, text.indexOf('knows'), 40)).toBe('…council knows it well.');
});

it('keeps near its length whatever the text', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat({ max: 60 }), fc.integer({ min: 1, max: 80 }), (any, at, longest) => {
      const shown = snippetAround(any, Math.min(at, any.length), longest);
      expect(shown.length).toBeLessThanOrEqual(longest + 2);
      expect(any).toContain(shown.replace(/^…|…$/g, ''));
    }),
  );
});
