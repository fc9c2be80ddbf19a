import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { CommandOutline, OptionOutline } from '#command/outline.ts';
import { limits } from '#model/limits.ts';
import { shareOption } from './interactions/options.ts';

type SlashRegistration = RESTPostAPIChatInputApplicationCommandsJSONBody & {
  type: ApplicationCommandType.ChatInput;
};
type MessageRegistration = RESTPostAPIContextMenuApplicationCommandsJSONBody & {
  type: ApplicationCommandType.Message;
};

export type Registration = SlashRegistration | MessageRegistration;

/** Where a command is made known: in one server, or everywhere. */
export type Scope = 'server' | 'everywhere';

/** All that commands are to Discord: a slash command each, then those that are offered on a message. */
export function registrationsOf(commands: readonly CommandOutline[], scope: Scope): Registration[] {
  const slash = commands.map((command) => slashCommand(command, scope));
  const onMessages = commands.flatMap(({ messageAction }) => messageAction ?? []);
  return [...slash, ...onMessages.map((name) => messageCommand(name, scope))];
}

function slashCommand(command: CommandOutline, scope: Scope): SlashRegistration {
  return {
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    description: command.description,
    options: [...requiredFirst(command.options).map(textOption), sharing],
    ...(scope === 'everywhere' ? usableAnywhere : {}),
  };
}

function messageCommand(name: string, scope: Scope): MessageRegistration {
  return { type: ApplicationCommandType.Message, name, ...(scope === 'everywhere' ? usableAnywhere : {}) };
}

/** In servers, in direct messages and as a user's own app; commands of one server have no say in this. */
const usableAnywhere: Pick<Registration, 'contexts' | 'integration_types'> = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

const sharing: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.Boolean,
  name: shareOption,
  description: 'Post the answer for everyone here; otherwise you alone see it',
  required: false,
};

function requiredFirst(options: CommandOutline['options']): [string, OptionOutline][] {
  return Object.entries(options).sort(([, a], [, b]) => Number(b.required) - Number(a.required));
}

function textOption([name, option]: [string, OptionOutline]): APIApplicationCommandBasicOption {
  return {
    type: ApplicationCommandOptionType.String,
    name,
    description: option.description,
    required: option.required,
    ...(option.completes ? { autocomplete: true } : {}),
    max_length: Math.min(option.maxLength, limits.text),
  };
}
