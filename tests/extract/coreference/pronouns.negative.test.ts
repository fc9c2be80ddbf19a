import { describe, expect, it } from 'vitest';
import { whoIs } from './who-is.ts';

describe('a pronoun is left open', () => {
  it.each([
    [
      'where two are as likely',
      'Helen Marsh and Ruth Hale came. Ruth Hale and Helen Marsh sat down. “We go,” «she» said.',
    ],
    ['where nobody of that gender is named', 'Peter Thorne came. “We go,” «she» said.'],
    [
      'where it stands for somebody without a name',
      'Helen Marsh came. A young woman asked about it. “Why?” «she» said.',
    ],
    ['where it stands for somebody’s kin', 'Peter Thorne came. My father often spoke of it. «He» said so.'],
    ['before anybody is named', '“We go,” «she» said. Helen Marsh heard it.'],
    ['where only an organisation is named', 'The Harbour Trust met. “We go,” «he» said.'],
    [
      'where the only one who fits was hardly spoken of',
      'The room belonged to Helen Marsh. It was cold. Peter Thorne came. Thorne sat down. “It is late,” «she» said.',
    ],
    ['where it is “they”', 'Helen Marsh and Ruth Hale came. “We go,” «they» said.'],
    ['where it is “I”', 'Helen Marsh came. «I» said so.'],
  ])('%s', (_, text) => {
    expect(whoIs(text)).toBeNull();
  });
});
