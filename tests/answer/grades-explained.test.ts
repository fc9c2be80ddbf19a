import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gradesExplained } from '#answer/grades-explained.ts';
import { collate } from '#collation/collate.ts';

const onRecord = 'We will not close all the reading rooms before May';
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const help = gradesExplained.join('\n');

const gradeOf = (words: string) => collate(words, onRecord)?.grade;

describe('what the help and the README say of grades is so', () => {
  it.each([
    ['not close all the reading rooms', 'exact'],
    ['we won’t close all the reading-rooms', 'same-words'],
    ['We will not close … before May', 'elided'],
  ])('“%s” is %s', (words, grade) => {
    expect(gradeOf(words)).toBe(grade);
    expect(help).toContain(`“${words}”`);
    expect(readme).toContain(`“${words}”`);
  });

  it.each([
    ['We may not close all the libraries', ['modality']],
    ['We will not close all the libraries', []],
    ['We will close all the reading rooms', ['negation']],
    ['We will not close some of the reading rooms', ['quantifier']],
  ])('“%s” is altered or elided, with the change of meaning named', (words, flags) => {
    expect(['altered', 'elided']).toContain(gradeOf(words));
    expect(collate(words, onRecord)?.flags).toEqual(flags);
  });

  it('both name the sentence that is on record', () => {
    expect(help).toContain(onRecord);
    expect(readme).toContain(onRecord);
  });
});
