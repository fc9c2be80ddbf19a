import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '#extract/article.ts';
import { createResolver } from '#extract/coreference/resolver.ts';
import { findParties } from '#extract/parties/find-parties.ts';

const words = fc.constantFrom(
  ...[
    'Helen Marsh',
    'Mr Thorne',
    'Marsh',
    'he',
    'she',
    'her',
    'who',
    'the',
    'mayor',
    'a',
    'woman',
    'council',
    'said',
    'of',
  ],
  ...[
    'for',
    ',',
    '.',
    '“',
    '”',
    "'s",
    '\n\n',
    'Harbour Council',
    'my',
    'father',
    '—',
    '(',
    ')',
    '\ud800',
    '😀',
  ],
);
const texts = fc.oneof(
  fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 100 }),
);

describe('whatever is asked of any text', () => {
  it('is answered with a party of it, or with none', () => {
    fc.assert(
      fc.property(texts, fc.nat(200), fc.nat(40), (text, start, length) => {
        const article = readArticle(text);
        const parties = findParties(article);
        const resolve = createResolver(article, parties, []);
        const mentions = [{ start, end: start + length }, ...article.tokens];
        for (const mention of mentions) {
          const { party } = resolve(mention);
          expect(party === null || parties.includes(party)).toBe(true);
        }
      }),
    );
  });
});
