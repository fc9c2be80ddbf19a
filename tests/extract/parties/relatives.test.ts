import { describe, expect, it } from 'vitest';
import { mentionsOf, partiesIn } from './parties-in.ts';

const genderIn = (name: string, text: string) => partiesIn(text).find((party) => party.name === name)?.gender;

describe('a relative named by a first name alone', () => {
  it('has the surname of whose relative it is', () => {
    const text = 'Mr Alan Thorne keeps bees with his wife, Oriel, in Hull. Mrs Thorne sells honey.';
    expect(mentionsOf('Oriel', text)).toEqual(['Oriel', 'Mrs Thorne']);
    expect(mentionsOf('Alan Thorne', text)).toEqual(['Mr Alan Thorne']);
  });

  it('has it from the name before the possessive', () => {
    const text = "Marsh's son, Corin, left school. Helen Marsh was proud. Mr Marsh joined the navy.";
    expect(mentionsOf('Corin', text)).toEqual(['Corin', 'Mr Marsh']);
  });

  it('has it from the one of whom “whose” tells', () => {
    const text =
      'Mrs Vera Ellery, of Northwick, whose husband, Corin, fishes, was at home. Mr Ellery was not.';
    expect(mentionsOf('Corin', text)).toEqual(['Corin', 'Mr Ellery']);
  });

  it('can be one of several', () => {
    const text = 'Mrs Vera Ellery had two sons, Corin and Bevis. Bevis left. Mrs Ellery stayed.';
    expect(genderIn('Corin', text)).toBe('male');
    expect(genderIn('Bevis', text)).toBe('male');
    expect(mentionsOf('Vera Ellery', text)).toEqual(['Mrs Vera Ellery', 'Mrs Ellery']);
  });

  it.each([
    ['her brother, Rowany, left', 'male'],
    ['her widowed sister Rowany left', 'female'],
    ['her partner, Rowany, left', null],
  ])('has the gender that kinship tells: %s', (words, gender) => {
    expect(genderIn('Rowany', `Vera Ellery wept when ${words}. Rowany was missed.`)).toBe(gender);
  });

  it('tells the gender of husbands and wives', () => {
    expect(
      genderIn('Ottoly Marsh', 'Ottoly Marsh left. “No,” said Ottoly Marsh, whose wife, Ada, stayed.'),
    ).toBe('male');
  });

  it('may be the bearer of the surname right after speaking', () => {
    const text =
      'Vera Ellery left. Ellery was tired.\n\nThe victim’s brother, Corin, said it was late. Ellery went home.';
    expect(mentionsOf('Vera Ellery', text)).toEqual(['Vera Ellery', 'Ellery']);
    expect(mentionsOf('Corin', text)).toEqual(['Corin']);
  });

  it('may be so in the next paragraph', () => {
    const text =
      'Alan Thorne left. His son, Corin, a diver, said it was late.\n\n“We were tired,” Thorne said.';
    expect(mentionsOf('Alan Thorne', text)).toEqual(['Alan Thorne']);
  });
});
