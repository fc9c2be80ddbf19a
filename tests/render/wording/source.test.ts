import { describe, expect, it } from 'vitest';
import { source } from '#tests/fixtures/answers.ts';
import { linesOf } from './lines.ts';

/** What stands below "Who is quoted" on the card of a document with so many quotations. */
function quotedIn(quotations: number, speakers = source.speakers): string[] {
  const lines = linesOf({ ...source, speakers, counts: { ...source.counts, quotations } }, 'whole');
  return lines.slice(lines.indexOf('Who is quoted') + 1);
}

describe('the card of a document', () => {
  const holloway = 'Ines Holloway, head warden of the Alder: 3 quotations';

  it('counts below those who are quoted what nobody is named for', () => {
    expect(quotedIn(4)).toEqual([holloway, 'no speaker on record: 1 quotation']);
    expect(quotedIn(5)).toEqual([holloway, 'no speaker on record: 2 quotations']);
  });

  it('says nothing of it where every quotation has its speaker', () => {
    expect(quotedIn(3)).toEqual([holloway]);
  });

  it('says so, too, where nobody at all is named', () => {
    expect(quotedIn(2, [])).toEqual(['no speaker on record: 2 quotations']);
  });
});

describe('a document that nobody has summarised', () => {
  const opening = { excerpt: { text: 'The Alder rose by a metre overnight.', emphasis: [] }, paragraph: 2 };
  const unsummarised = { ...source, abstract: null, keyPoints: [], opening };

  it.each(['whole', 'list'] as const)('shows how its text begins, marked as such (%s)', (layout) => {
    const lines = linesOf(unsummarised, layout);
    expect(lines.slice(lines.indexOf('It begins (¶ 2):'))[1]).toBe('The Alder rose by a metre overnight.');
  });

  it('shows nothing in its place where there is no text', () => {
    expect(linesOf({ ...unsummarised, opening: null }, 'whole').join(' ')).not.toContain('It begins');
  });

  it('says which version of the file it is', () => {
    expect(linesOf({ ...source, version: 3 }, 'whole')).toContainEqual(
      expect.stringMatching(/ This is version 3 of the file\.$/),
    );
    expect(linesOf(source, 'whole').join(' ')).not.toContain('version');
  });
});
