import { describe, expect, it } from 'vitest';
import { markedIn, quotedIn } from './quoted-in.ts';

describe('Quoted words are found between marks of every kind', () => {
  it.each([
    ['straight', '"We shall open the bridge in May," said Ines Hollow.'],
    ['curly', '“We shall open the bridge in May,” said Ines Hollow.'],
    ['single', '‘We shall open the bridge in May,’ said Ines Hollow.'],
    ['straight and single', "'We shall open the bridge in May,' said Ines Hollow."],
    ['doubled', "``We shall open the bridge in May,'' said Ines Hollow."],
    ['two single ones', "''We shall open the bridge in May,'' said Ines Hollow."],
    ['low and high', '„We shall open the bridge in May,“ said Ines Hollow.'],
    ['angled', '«We shall open the bridge in May,» said Ines Hollow.'],
    ['curly, then straight', '“We shall open the bridge in May," said Ines Hollow.'],
    ['straight, then curly', '"We shall open the bridge in May,” said Ines Hollow.'],
    ['closed by one that opens', '“We shall open the bridge in May,“ said Ines Hollow.'],
    ['apart from the words', '“ We shall open the bridge in May, ” said Ines Hollow.'],
  ])('%s marks', (_, text) => {
    expect(quotedIn(text)).toEqual(['We shall open the bridge in May,']);
  });
});

describe('The outer marks hold the quotation', () => {
  it.each([
    ['“She told me ‘never again’ and left,” said Mr Orme.', 'She told me ‘never again’ and left,'],
    ['‘She told me “never again” and left,’ said Mr Orme.', 'She told me “never again” and left,'],
    ['"She told me “never again” and left," said Mr Orme.', 'She told me “never again” and left,'],
    ['“She told me “never again”, she did,” said Mr Orme.', 'She told me “never again”, she did,'],
  ])('%s', (text, words) => {
    expect(quotedIn(text)).toEqual([words]);
  });
});

describe('An interrupted quotation gives its pieces', () => {
  it('where its attribution stands between them', () => {
    expect(quotedIn('“We are late,” Ines Hollow said. “We are sorry for it.”')).toEqual([
      'We are late,',
      'We are sorry for it.',
    ]);
  });

  it('between single marks, among apostrophes', () => {
    expect(quotedIn("'I'm sorry,' he said, 'but I can't.' 'Why not?' she asked.")).toEqual([
      "I'm sorry,",
      "but I can't.",
      'Why not?',
    ]);
  });
});

describe('A fragment inside of reported speech is quoted', () => {
  it.each([
    ['He said the repair was “a waste of public money” and left.', 'a waste of public money'],
    ['She described the delay as “utterly unacceptable to us all”.', 'utterly unacceptable to us all'],
  ])('%s', (text, words) => {
    expect(quotedIn(text)).toEqual([words]);
  });
});

describe('A mark that is missing', () => {
  it('at the end leaves the words quoted to the end of their paragraph', () => {
    expect(markedIn('Ines Hollow said: “We have no money left.\n\nThe council met on Monday.')).toEqual([
      ['We have no money left.', 'unclosed'],
    ]);
  });

  it('at the beginning leaves them quoted from the beginning of their paragraph', () => {
    const text = 'A bridge is late.\n\nWe have no money left,” said Ines Hollow.';
    expect(markedIn(text)).toEqual([['We have no money left,', 'unclosed']]);
  });

  it('is not missed where the next paragraph, or line, opens anew', () => {
    for (const gap of ['\n\n', '\n']) {
      const text = `Ines Hollow said: “We have no money left.${gap}“We must close the bridge.”`;
      expect(quotedIn(text)).toEqual(['We have no money left.', 'We must close the bridge.']);
    }
  });
});

describe('Brackets and ellipses belong to the words', () => {
  it('inside of the marks', () => {
    const words = 'They [the engineers] told us … that it would hold (for now).';
    expect(quotedIn(`“${words}” said Ines Hollow.`)).toEqual([words]);
  });
});
