import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Command, OptionDefinition } from '#command/define.ts';
import { limits } from '#model/limits.ts';

export type Registration = RESTPostAPIChatInputApplicationCommandsJSONBody;

/** The option that every command has on Discord beside its own. */
export const shareOption = 'share';

/** How a command is made known to Discord, in one server or everywhere. */
export function registrationOf(command: Command, scope: 'server' | 'everywhere'): Registration {
  return {
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    description: command.description,
    options: [...requiredFirst(command.options).map(textOption), sharing],
    ...(scope === 'everywhere' ? usableAnywhere : {}),
  };
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

function requiredFirst(options: Command['options']): [string, OptionDefinition][] {
  return Object.entries(options).sort(([, a], [, b]) => Number(b.required) - Number(a.required));
}

function textOption([name, option]: [string, OptionDefinition]): APIApplicationCommandBasicOption {
  return {
    type: ApplicationCommandOptionType.String,
    name,
    description: option.description,
    required: option.required,
    autocomplete: true,
    max_length: Math.min(option.maxLength, limits.text),
  };
}
