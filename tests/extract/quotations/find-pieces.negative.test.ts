import { describe, expect, it } from 'vitest';
import { quotedIn } from './quoted-in.ts';

describe('Marks without an utterance give no quotation', () => {
  it.each([
    ['a title', 'Her first novel, “The Long Winter of Glass,” came out in March.'],
    ['a programme', 'He was a guest on the radio show “Morning on the River” in March.'],
    ['a nickname', 'Edward "Ned" Tarrow runs the ferry.'],
    ['a word as a word', 'The word “alleged” was struck from the report.'],
    ['a scare quote', 'The “smart” bench was taken away by the town.'],
    ['a name', 'The “Bridges for All” plan costs the county little.'],
    ['what is so called', 'The so-called “Bridge of Sighs” opened on Monday, he said.'],
    ['a headline', 'The paper’s headline, “Bridge Today, Gone Tomorrow”, was framed.'],
    ['an attribute', '<a href="https://example.org/bridge" class="large red link">The bridge</a> is closed.'],
    ['feet and inches', 'The mast is 6\'2" long and 3\'4" wide, and the pole is 12" thick.'],
    [
      'apostrophes',
      "The dogs' owners sang rock 'n' roll in the '90s, 'tis said, and the cats' owners didn't.",
    ],
    [
      'curly apostrophes',
      'The dogs’ owners sang rock ’n’ roll in the ’90s, ’tis said, and the cats’ owners didn’t.',
    ],
    ['a row of marks', '"""""""""" The bridge is closed """"""""""'],
    ['nothing between them', 'The sign said "" and “” and nothing else.'],
  ])('%s', (_, text) => {
    expect(quotedIn(`The town and its bridge\n\n${text}`)).toEqual([]);
  });
});

describe('An apostrophe ends no quotation', () => {
  it.each([
    ["'", "It is the drivers' turn to be patient now,", "'"],
    ["'", "Tis a pity that the '90s are gone,", "'"],
    ["'", "We sang rock 'n' roll all night,", "'"],
    ['‘', 'It’s the drivers’ turn to be patient now,', '’'],
  ])('%s%s%s', (open, words, close) => {
    expect(quotedIn(`${open}${words}${close} said Ines Hollow.`)).toEqual([words]);
  });
});
