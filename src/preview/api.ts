import type { Choice } from '#model/choice.ts';

export type { DiscordMessage as Message, Responses as Reply } from '#render/discord/payload.ts';

/** `completes` tells whether there are suggestions for it. */
export type OptionInfo = {
  name: string;
  description: string;
  required: boolean;
  maxLength: number;
  completes: boolean;
};

/**
 * A command as the composer shows it, and what it is called on a message (null where it is not offered
 * there); examples are whole commands, ready to be sent as text.
 */
export type CommandInfo = {
  name: string;
  description: string;
  options: OptionInfo[];
  messageAction: string | null;
  examples: string[];
};

/** Body of `GET /api/commands`. */
export type CommandsReply = { commands: CommandInfo[] };

/** Body of `POST /api/command`: a typed text, or a command with its options filled in. */
export type CommandBody =
  | { text: string }
  | { command: string; options: Record<string, string>; share: boolean };

/** Body of `POST /api/message`: what is chosen on a message of this text. */
export type MessageBody = { action: string; text: string };

/** Body of `POST /api/component`: a click, on a message that only its reader sees or that all see. */
export type ComponentBody = { customId: string; ephemeral: boolean };

/** Body of `POST /api/autocomplete`. */
export type AutocompleteBody = {
  command: string;
  option: string;
  typed: string;
  given: Record<string, string>;
};

export type AutocompleteReply = { choices: readonly Choice[] };
