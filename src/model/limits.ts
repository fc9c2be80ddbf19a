/**
 * What Discord accepts; every platform keeps to it, so that they answer alike. Lengths are in UTF-16
 * units, which are never fewer than the characters that Discord counts.
 */
export const limits = {
  /** The name of a command or an option. */
  name: 32,
  /** The description of a command or an option. */
  description: 100,
  /** The text of an option. */
  text: 6000,
  /** A whole command as one types it: the longest text, beside the command's name and its other options. */
  typed: 6000 + 2000,
  /** Suggestions for an option. */
  choices: 25,
  /** What is shown of a suggestion, and what it sends back. */
  choice: 100,
  /** The state that a button carries, its `custom_id`. */
  state: 100,
  /** Messages that answer one question: as a user's own app, a bot may follow up five times. */
  messages: 5,
  /** Components of a message, those inside of others too. */
  components: 40,
  /** All texts of a message together. */
  message: 4000,
  /** Buttons in a row. */
  rowButtons: 5,
  /** What stands on a button. */
  buttonLabel: 80,
  /** The address that a button opens. */
  buttonUrl: 512,
} as const;
