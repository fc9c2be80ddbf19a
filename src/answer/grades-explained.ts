/** What each grade means, with one invented quotation as the example. */
export const gradesExplained: readonly string[] = [
  'Grades, with “We will not close all the reading rooms before May” on record:',
  'Exact: the same words, to the letter: “not close all the reading rooms”.',
  'Same words: only case, marks, spelling, short forms or digits differ: “we won’t close all the reading-rooms”.',
  'Elided: words are left out, with or without an ellipsis: “We will not close … before May”.',
  'Altered: words are changed, added or swapped, and shown word by word: “We may not close all the libraries”.',
  'Changed meaning is called by name: a negation gained or lost, another number or name, “some” for “all”, “may” for “will”, “alleged” gone. With a negation gained or lost, words are not on record as typed.',
  'Not in this library: nobody is on record with these words here. They may have been said elsewhere.',
];
