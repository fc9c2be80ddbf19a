import { describe, expect, it } from 'vitest';
import { alignWhole, type Step } from '#collation/align.ts';
import { differencesOf, type Placed } from '#collation/meaning/differences.ts';
import { readWords } from '#collation/words.ts';

function differences(wording: string, source: string, steps?: readonly Step[]) {
  const [query, text] = [readWords(wording), readWords(source)];
  const found = differencesOf(
    steps ?? alignWhole(query, text),
    { text: wording, words: query },
    { text: source, words: text },
  );
  const forms = (placed: readonly Placed[]) => placed.map(({ word }) => word.form).join(' ');
  return {
    exchanged: found.exchanged.map((pair) => forms([pair.query, pair.source])),
    moved: found.moved.map((pair) => forms([pair.query, pair.source])),
    gained: forms(found.gained),
    lost: forms(found.lost),
    beside: forms(found.beside),
    elided: found.elided.map(forms),
  };
}

const none = { exchanged: [], moved: [], gained: '', lost: '', beside: '', elided: [] };

it('finds nothing in the same words', () => {
  expect(differences('the gate', 'The gate')).toEqual(none);
});

it('tells exchanged, gained and lost words apart', () => {
  expect(differences('the oak gate was shut again', 'the iron gate was firmly shut')).toEqual({
    ...none,
    exchanged: ['oak iron'],
    gained: 'again',
    lost: 'firmly',
  });
});

describe('three words in a row are lost, and four are a clause', () => {
  it('three', () => {
    expect(differences('gate fell … again', 'gate fell down in spring again')).toMatchObject({
      lost: 'down in spring',
    });
  });

  it('four', () => {
    expect(differences('gate fell … again', 'gate fell down in early spring again')).toMatchObject({
      lost: '',
      elided: ['down in early spring'],
    });
  });
});

it('takes a word that stands elsewhere for moved, as often as the source has it', () => {
  const step = (op: Step['op'], [from, to]: [number, number], [start, end]: [number, number]): Step => {
    return { op, query: { from, to }, source: { from: start, to: end } };
  };
  const { moved, gained, lost } = differences('not gate not fell', 'gate fell not', [
    step('delete', [0, 1], [0, 0]),
    step('equal', [1, 2], [0, 1]),
    step('delete', [2, 3], [1, 1]),
    step('equal', [3, 4], [1, 2]),
    step('insert', [4, 4], [2, 3]),
  ]);
  expect([moved, gained, lost]).toEqual([['not not'], 'not', '']);
});

it('knows the words beside the stretch', () => {
  expect(differences('gate was', 'The gate was shut')).toEqual({ ...none, beside: 'the shut' });
});

it('takes “no one” for one word where a stretch begins with its second half', () => {
  expect(differences('one saw it', 'No one saw it').lost).toBe('no');
  expect(differences('two saw it', 'No two saw it').lost).toBe('');
});
