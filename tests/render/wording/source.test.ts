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
    expect(quotedIn(4)).toEqual([holloway, 'no speaker stated: 1 quotation']);
    expect(quotedIn(5)).toEqual([holloway, 'no speaker stated: 2 quotations']);
  });

  it('says nothing of it where every quotation has its speaker', () => {
    expect(quotedIn(3)).toEqual([holloway]);
  });

  it('says so, too, where nobody at all is named', () => {
    expect(quotedIn(2, [])).toEqual(['no speaker stated: 2 quotations']);
  });
});
