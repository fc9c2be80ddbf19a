import { describe, expect, it } from 'vitest';
import { markedIn, quotedIn } from './quoted-in.ts';

const title = 'A bridge in peril\n\n';

describe('In an article without any marks, words are quoted', () => {
  it('after a verb of speech and a colon', () => {
    expect(markedIn(`${title}Ines Hollow told the paper: We have no money left.`)).toEqual([
      ['We have no money left.', 'lost'],
    ]);
  });

  it('in the paragraphs that go on until somebody speaks again', () => {
    const text = `${title}Ines Hollow said:\n\nThe bridge is old.\n\nIt needs our help.\n\nMr Orme said that he agreed.`;
    expect(quotedIn(text)).toEqual(['The bridge is old.', 'It needs our help.']);
  });

  it('before the verb, in the first person', () => {
    expect(quotedIn(`${title}We have no money left for the bridge, she told the evening news.`)).toEqual([
      'We have no money left for the bridge',
    ]);
  });
});

describe('Words without marks are nobody’s', () => {
  it.each([
    [
      'where the article quotes in marks',
      'Mr Orme said: We are late. “We are sorry for it,” he said.',
      ['We are sorry for it,'],
    ],
    ['where they are reported', 'The bridge would open in May, Ines Hollow said.', []],
    ['where a list follows', 'Ines Hollow said: three bridges, two roads and a ferry.', []],
    ['where nobody speaks', 'Three places are closed: The bridge, the ferry and the road.', []],
  ])('%s', (_, text, words) => {
    expect(quotedIn(title + text)).toEqual(words);
  });
});
