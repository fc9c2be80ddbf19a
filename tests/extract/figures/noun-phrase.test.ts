import { describe, expect, it } from 'vitest';
import { readNounPhrase } from '#extract/figures/noun-phrase.ts';
import { nameOfPhrase } from '#extract/figures/phrase-name.ts';
import { atomsOf } from './atoms-of.ts';

/** The phrase after the first word, which is a number, and its name in the singular. */
function phraseAfterNumber(text: string) {
  const atoms = atomsOf(text);
  const phrase = readNounPhrase(atoms, 1);
  if (!phrase) return null;
  const words = text.slice(atoms[phrase.from]?.start, atoms[phrase.to - 1]?.end);
  return [words, nameOfPhrase(atoms, phrase)];
}

describe('the noun phrase after a number', () => {
  it.each([
    ['Four different mills closed.', 'different mills', 'different mill'],
    ['Two new 737 Max jets landed.', 'new 737 Max jets', 'new 737 Max jet'],
    ['Three Kia and Hyundai vans left.', 'Kia and Hyundai vans', 'Kia Hyundai van'],
    ['Nine registered voters came.', 'registered voters', 'voter'],
    ['Forty laid-off weavers met.', 'laid-off weavers', 'laid-off weaver'],
    ['Two Republican primary voters came.', 'Republican primary voters', 'Republican primary voter'],
    ['Ten people Friday came.', 'people', 'people'],
    ['Two goals and assists counted.', 'goals', 'goal'],
  ])('ends with its head: “%s”', (text, words, name) => {
    expect(phraseAfterNumber(text)).toEqual([words, name]);
  });

  it.each(['Two of them left.', 'Two and a cat left.', 'Two, it is said.'])('is missing in “%s”', (text) => {
    expect(phraseAfterNumber(text)).toBeNull();
  });
});
