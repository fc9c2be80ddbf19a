import { describe, expect, it } from 'vitest';
import { readArticle } from '#extract/article.ts';
import type { Attribution, Party } from '#extract/extraction.ts';
import { findPieces } from '#extract/quotations/find-pieces.ts';
import { groupPieces } from '#extract/quotations/group-pieces.ts';

const party = (name: string): Party => ({
  kind: 'person',
  name,
  named: { start: 0, end: 1 },
  mentions: [],
  roles: [],
});
const hollow = party('Ines Hollow');
const orme = party('Karl Orme');

/** A speaker by the words that attribute, such as "Hollow said"; inferred where there are none. */
function speaker(text: string, who: Party, attribution: string | null): Attribution {
  const at = attribution === null ? -1 : text.indexOf(attribution);
  const mention = at < 0 ? null : { start: at, end: at + (attribution?.length ?? 0) };
  return { party: who, basis: mention ? 'stated' : 'inferred', mention, role: null, cue: mention };
}

/** Groups the pieces of a text, of which each is given its speaker. */
function groups(text: string, speakers: readonly (Attribution | null)[]) {
  const article = readArticle(text);
  const pieces = findPieces(article).map((piece, index) => ({ piece, speaker: speakers[index] ?? null }));
  return groupPieces(article, pieces).map(({ spans, marks }) => ({
    marks,
    words: spans.map(({ start, end }) => text.slice(start, end)),
  }));
}

describe('Pieces of one utterance are one quotation', () => {
  it('where the attribution interrupts it', () => {
    const text = '“We are late,” Hollow said. “We are sorry for it.”';
    const said = speaker(text, hollow, 'Hollow said');
    expect(groups(text, [said, said])).toEqual([
      { marks: 'complete', words: ['We are late,', 'We are sorry for it.'] },
    ]);
  });

  it('where each paragraph opens the mark anew', () => {
    const text = 'Hollow said: “We are late.\n\n“We are sorry for it.\n\n“We have no money left.”';
    const said = speaker(text, hollow, 'Hollow said');
    expect(groups(text, [said, null, speaker(text, hollow, null)])).toEqual([
      { marks: 'complete', words: ['We are late.', 'We are sorry for it.', 'We have no money left.'] },
    ]);
  });

  it('unclosed where the last mark is missing', () => {
    const text = 'Hollow said: “We are late.\n\n“We are sorry for it.';
    expect(groups(text, [speaker(text, hollow, 'Hollow said'), null])).toEqual([
      { marks: 'unclosed', words: ['We are late.', 'We are sorry for it.'] },
    ]);
  });

  it('where the next paragraph is given to the same speaker and to no words of its own', () => {
    const text = 'Hollow said: “We are late today.”\n\n“We are sorry for it.”';
    const said = speaker(text, hollow, 'Hollow said');
    expect(groups(text, [said, speaker(text, hollow, null)])).toHaveLength(1);
  });
});

describe('Words whose marks are lost are one quotation', () => {
  it('where they go on after their attribution, and after an advertisement', () => {
    const text = 'A late bridge\n\nWe are late, Hollow said.\n\nAdvertisement\n\nWe are sorry for it.';
    const said = speaker(text, hollow, 'Hollow said');
    expect(groups(text, [said, speaker(text, hollow, null)])).toEqual([
      { marks: 'lost', words: ['We are late', 'We are sorry for it.'] },
    ]);
  });

  it('where they are lines of one block', () => {
    const text = 'Hollow wrote on Monday:\n\n> We are late.\n> We are sorry for it.';
    const wrote = speaker(text, hollow, 'Hollow wrote');
    expect(groups(text, [wrote, wrote])).toHaveLength(1);
  });
});

describe('Pieces stay apart', () => {
  it('where they are fragments of one sentence', () => {
    const text = 'The bridge was “a waste of our money”, Hollow said, and “a danger to us all”.';
    const said = speaker(text, hollow, 'Hollow said');
    expect(groups(text, [said, said])).toHaveLength(2);
  });

  it('where each has an attribution of its own', () => {
    const text = '“We are late,” Hollow said. She added: “We are sorry for it.”';
    expect(
      groups(text, [speaker(text, hollow, 'Hollow said'), speaker(text, hollow, 'She added')]),
    ).toHaveLength(2);
  });

  it('where another speaks', () => {
    const text = 'Hollow said: “We are late.\n\n“You are always late,” Orme said.';
    expect(
      groups(text, [speaker(text, hollow, 'Hollow said'), speaker(text, orme, 'Orme said')]),
    ).toHaveLength(2);
  });

  it('where the attribution stands before both', () => {
    const text = 'Hollow said the bridge was “a waste of money” and “a danger to us all”.';
    const said = speaker(text, hollow, 'Hollow said');
    expect(groups(text, [said, said])).toHaveLength(2);
  });

  it('where nobody is given as their speaker', () => {
    expect(groups('“We are late,” they said. “We are sorry for it.”', [null, null])).toHaveLength(2);
  });
});
