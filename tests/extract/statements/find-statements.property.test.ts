import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '#extract/article.ts';
import { createResolver } from '#extract/coreference/resolver.ts';
import { findStatements } from '#extract/statements/find-statements.ts';

const pieces = fc.constantFrom(
  ...[
    'Holm',
    'said',
    'that',
    'told',
    'him',
    'according to',
    ', adding',
    'the bridge',
    'was closed',
    '“',
    '”',
  ],
  ...[',', '.', ':', '(', ')', '\n\n', 'and', 'who', '\ud800', '\0', '🙂', 'قال'],
);
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(' ')),
);

function findIn(text: string) {
  const article = readArticle(text);
  return findStatements(article, [], createResolver(article, [], []));
}

describe('whatever the text', () => {
  it('statements, sources and cues stand inside it, and the same text gives the same statements', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = findIn(text);
        for (const { spans, speaker } of found) {
          for (const range of [...spans, speaker.mention, speaker.role, speaker.cue]) {
            if (!range) continue;
            expect(range.start).toBeGreaterThanOrEqual(0);
            expect(range.end).toBeGreaterThan(range.start);
            expect(range.end).toBeLessThanOrEqual(text.length);
          }
        }
        expect(findIn(text)).toEqual(found);
      }),
    );
  });

  it('many attributions in one sentence take no longer than as many sentences', () => {
    const text = 'Holm said and told that, adding that according to him, '.repeat(3500);
    expect(findIn(text).length).toBeGreaterThan(3500);
  });
});
