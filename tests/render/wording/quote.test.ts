import { describe, expect, it } from 'vitest';
import { councilReport, quote, reservoirReport, warden } from '#tests/fixtures/answers.ts';
import { linesOf } from './lines.ts';

const echo = { ...warden, name: 'The Echo', roles: [] };

describe('who said it', () => {
  it('is told with every role that the source gives', () => {
    expect(linesOf(quote)).toContain('— Ines Holloway, head warden of the Alder; chair of the flood panel');
  });

  it('is told as inferred where only a “She” stands beside the words', () => {
    const speaker = { ...echo, name: 'Ines Holloway', basis: 'inferred' as const, mention: 'She' };
    expect(linesOf({ ...quote, speaker })).toContain('— Ines Holloway (named from “She” in the text)');
  });

  it('is told as inferred where the name stands further up', () => {
    const speaker = { ...echo, name: 'Ines Holloway', basis: 'inferred' as const };
    expect(linesOf({ ...quote, speaker })).toContain(
      '— Ines Holloway (named from an earlier part of the text)',
    );
  });

  it('stays a description where the source gives no name', () => {
    const speaker = { ...echo, name: 'a spokesman for the wardens', named: false };
    expect(linesOf({ ...quote, speaker })).toContain(
      '— a spokesman for the wardens (not named in the source)',
    );
  });

  it('stays open where the document does not say', () => {
    const lines = linesOf({ ...quote, speaker: null });
    expect(lines).toContain('No speaker is on record for these words.');
    expect(lines.join()).not.toContain('Holloway');
  });
});

describe('what a reader must know about a quotation', () => {
  it('is to whom it was said, and that it is second-hand', () => {
    expect(linesOf({ ...quote, to: echo })).toContain('Told The Echo.');
    expect(linesOf({ ...quote, to: echo, secondHand: true })).toContain('Told The Echo; second-hand here.');
    expect(linesOf({ ...quote, secondHand: true })).toContain('Second-hand here: said to another outlet.');
  });

  it('is the source’s own reserve and our note', () => {
    const lines = linesOf({ ...quote, hedge: 'reportedly', note: 'Two people speak in this paragraph.' });
    expect(lines).toContain('The source’s own reserve: “reportedly”.');
    expect(lines).toContain('Two people speak in this paragraph.');
  });

  it('is that its marks are lost or missing in the source', () => {
    expect(linesOf({ ...quote, marks: 'lost' })).toContain(
      'The source shows these words without quotation marks.',
    );
    expect(linesOf({ ...quote, marks: 'unclosed' })).toContain(
      'The source leaves out a quotation mark here.',
    );
  });

  it('is that some of its characters cannot be shown', () => {
    const lines = linesOf({ ...quote, excerpt: { text: 'The river\u202e needs room.', emphasis: [] } });
    expect(lines.slice(0, 2)).toEqual([
      'The river needs room.',
      'Characters of these words that cannot be shown are left out or replaced.',
    ]);
  });
});

describe('one utterance', () => {
  it('is told to be reported in two documents', () => {
    expect(linesOf({ ...quote, alsoIn: [councilReport] })).toContain(
      'The same words, reported in 2 documents, from one source as far as they tell: also Council reviews its flood gates · ¶ 3',
    );
  });

  it('is told to stand twice in the same document', () => {
    const alsoIn = [{ ...reservoirReport, paragraph: 12 }];
    expect(linesOf({ ...quote, alsoIn })).toContain('The same words again in ¶ 12.');
  });

  it('names five other places and counts the rest', () => {
    const alsoIn = Array.from({ length: 7 }, () => councilReport);
    expect(linesOf({ ...quote, alsoIn }).at(-1)).toMatch(/; and 2 more$/);
  });

  it('shows the nearest of its other parts, and counts those that it leaves out', () => {
    const otherParts = [1, 2, 3, 5, 6, 7, 8].map((paragraph) => ({
      excerpt: { text: `Part ${paragraph}.`, emphasis: [] },
      paragraph,
      before: paragraph < 4,
    }));
    expect(linesOf({ ...quote, otherParts }).slice(-5)).toEqual([
      'Before it, ¶ 2: “Part 2.”',
      'Before it, ¶ 3: “Part 3.”',
      'After it, ¶ 5: “Part 5.”',
      'After it, ¶ 6: “Part 6.”',
      'Parts of this quotation that are not shown: 3.',
    ]);
  });
});

describe('what stands around a quotation', () => {
  const around = (before: string | null, after: string | null) =>
    linesOf({ ...quote, context: { before, after } }).filter((text) => text.includes('in the source: '));

  it('is told as words of the source, before it and after it', () => {
    expect(around('The panel met. Holloway said: “', '” Nobody replied.')).toEqual([
      'Before it in the source: The panel met. Holloway said: “',
      'After it in the source: ” Nobody replied.',
    ]);
  });

  it('is not told where there is nothing, on either side', () => {
    expect(around(null, null)).toEqual([]);
    expect(around(null, '” she said.')).toEqual(['After it in the source: ” she said.']);
  });

  it('keeps what stands next to the words where it is long', () => {
    const [before = '', after = ''] = around(
      `far ${'away '.repeat(100)}next to it`,
      `next to it ${'away '.repeat(100)}far`,
    );
    expect(before).toMatch(/^Before it in the source: …away.*next to it$/);
    expect(after).toMatch(/^After it in the source: next to it.*…$/);
    for (const text of [before, after]) expect(text.length).toBeLessThanOrEqual(240 + 30);
  });

  it('is cut at its 241st unit, and not at its 240th', () => {
    const lead = 'Before it in the source: ';
    expect(around('x'.repeat(240), null)).toEqual([lead + 'x'.repeat(240)]);
    expect(around('x'.repeat(241), null)).toEqual([`${lead}…${'x'.repeat(238)}`]);
  });
});

describe('how the words typed compare', () => {
  it('stands right below the words on record', () => {
    const diff = [
      { op: 'equal' as const, query: 'We cannot dig', source: 'We cannot dig' },
      { op: 'replace' as const, query: 'a', source: 'our' },
    ];
    const comparison = { grade: 'altered' as const, diff, flags: ['name' as const] };
    expect(linesOf({ ...quote, comparison }).slice(1, 4)).toEqual([
      'Compared: We cannot dig a our',
      'Changed meaning: another name.',
      '— Ines Holloway, head warden of the Alder; chair of the flood panel',
    ]);
  });

  it('is not told where none were typed', () => {
    expect(linesOf(quote)[1]).toBe('— Ines Holloway, head warden of the Alder; chair of the flood panel');
  });
});
