import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comparison, Edit } from '#model/comparison.ts';
import { clean } from '#render/wording/clean.ts';
import { comparisonLines, flagsText } from '#render/wording/diff.ts';
import { hostileText } from '#tests/fixtures/hostile.ts';

const diff: readonly Edit[] = [
  { op: 'equal', query: 'the river needs', source: 'The river needs' },
  { op: 'replace', query: 'walls', source: 'room' },
  { op: 'delete', query: 'now', source: '' },
  { op: 'insert', query: '', source: 'and people need time' },
];

const altered: Comparison = { grade: 'altered', diff, flags: [] };

describe('how words differ from those on record', () => {
  it('is one line: the source’s own words stand out, words that it has not are struck out', () => {
    const [line, another] = comparisonLines(altered);
    expect(another).toBeUndefined();
    const text = line?.content.text ?? '';
    expect(text).toBe('Compared: The river needs walls room now and people need time');
    const wordsIn = (ranges: readonly { start: number; end: number }[] = []) =>
      ranges.map(({ start, end }) => text.slice(start, end));
    expect(wordsIn(line?.content.emphasis)).toEqual(['room', 'and people need time']);
    expect(wordsIn(line?.content.struck)).toEqual(['walls', 'now']);
  });

  it('is told where words were left out too', () => {
    const elided: Comparison = { grade: 'elided', diff: diff.slice(-1), flags: [] };
    expect(comparisonLines(elided).map(({ content }) => content.text)).toEqual([
      'Compared: and people need time',
    ]);
  });

  it('is followed by what may change the meaning', () => {
    const [, line] = comparisonLines({ ...altered, flags: ['negation', 'status'] });
    expect(line?.content.text).toBe(
      'Changed meaning: a negation is gained or lost; another status (such as “alleged”).',
    );
  });

  it.each(['exact', 'same-words'] as const)('is nothing where the words are the same: %s', (grade) => {
    expect(comparisonLines({ ...altered, grade })).toEqual([]);
  });

  it('is nothing where none were asked for', () => {
    expect(comparisonLines(null)).toEqual([]);
  });

  it('holds the words of the source in their order, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 6 }), (texts) => {
        const steps = texts.map(
          (source, at): Edit =>
            at % 2 === 0 ? { op: 'insert', query: '', source } : { op: 'replace', query: 'x', source },
        );
        const [line] = comparisonLines({ ...altered, diff: steps });
        const told = texts.map((source, at) => (at % 2 === 0 ? source : `x ${source}`)).join(' ');
        expect(line?.content.text).toBe(clean(`Compared: ${told}`));
      }),
      { numRuns: 100 },
    );
  });
});

it('every change of meaning has words of its own', () => {
  const flags = ['negation', 'number', 'name', 'quantifier', 'modality', 'status'] as const;
  expect(new Set(flags.map((flag) => flagsText([flag]))).size).toBe(flags.length);
  expect(flagsText([])).toBe('');
});
