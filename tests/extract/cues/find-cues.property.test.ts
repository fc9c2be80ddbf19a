import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '#extract/article.ts';
import { findCues } from '#extract/cues/find-cues.ts';

const pieces = fc.constantFrom(
  'said',
  'told',
  'to',
  'according',
  'in the words of',
  'pointed out',
  ',',
  '.',
  '"',
  '\n\n',
  'She',
  '\ud800',
  '\0',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces).map((parts) => parts.join(' ')),
);

describe('whatever the text', () => {
  it('cues stand inside it, in order, and never overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const article = readArticle(text);
        let end = 0;
        for (const { group, from, to } of findCues(article)) {
          expect(group).toBeLessThanOrEqual(from);
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(article.tokens.length);
          end = to;
        }
      }),
    );
  });
});
