/** How much of a message each part of an answer may take, so that together they keep Discord's limits. */
export const shares = {
  message: 500,
  /** A message that is nothing but one sentence. */
  notice: 2000,
  contentNotes: 900,
  contentNote: 340,
  /** One block of lines: an item of a list, or a part of a card. */
  block: 2300,
  /** What stands below the entries: the lead to the choices and the page. */
  closing: 250,
  /** A source's own words. */
  words: 1000,
  line: 700,
  entriesOnPage: 5,
  /** Choices and links where entries stand above them: at most 24 components with their rows. */
  choicesBesideEntries: 10,
  linksBesideEntries: 10,
  /** Without entries there is room for five full rows of choices, and one row less one of links. */
  choices: 25,
  links: 4,
} as const;
