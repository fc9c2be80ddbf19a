import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteractionDataBasicOption,
  type APIBaseInteraction,
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
  type APIMessage,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentButtonInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ChannelType,
  ComponentType,
  InteractionContextType,
  InteractionType,
  Locale,
} from 'discord-api-types/v10';
import { applicationId, channelId, guildId, person, snowflake } from './identity.ts';
import { botsMessage, someonesMessage } from './messages.ts';

/** Where somebody uses the bot: in its server, in a direct message, or elsewhere as the user's own app. */
export type Place = 'server' | 'direct message' | 'own app';

type Base = APIBaseInteraction<InteractionType, unknown>;
type Envelope = Omit<Base, 'type' | 'data' | 'message' | 'channel' | 'channel_id'> &
  Required<Pick<Base, 'channel' | 'channel_id'>>;
type Where = Pick<Envelope, 'context' | 'guild' | 'guild_id' | 'channel' | 'channel_id' | 'member' | 'user'>;

type Options = Readonly<Record<string, string | boolean>>;

/** Somebody sends a slash command. */
export function command(
  name: string,
  options: Options = {},
  place: Place = 'server',
): APIChatInputApplicationCommandInteraction {
  const data = {
    id: snowflake(),
    name,
    type: ApplicationCommandType.ChatInput,
    options: filled(options),
  } as const;
  return { ...envelope(place), type: InteractionType.ApplicationCommand, data };
}

/** Somebody chooses a command on a message, of which this much is not as usual. */
export function chosenOn(
  target: Partial<APIMessage>,
  name: string,
  place: Place = 'server',
): APIMessageApplicationCommandInteraction {
  const base = envelope(place);
  const about = { ...someonesMessage(base.channel_id), ...target };
  const data = {
    id: snowflake(),
    name,
    type: ApplicationCommandType.Message,
    target_id: about.id,
    resolved: { messages: { [about.id]: about } },
  } as const;
  return { ...base, type: InteractionType.ApplicationCommand, data };
}

/** Somebody is typing into one option of a slash command. */
export function typing(
  name: string,
  option: string,
  typed: string,
  given: Options = {},
): APIApplicationCommandAutocompleteInteraction {
  const focused = {
    type: ApplicationCommandOptionType.String,
    name: option,
    value: typed,
    focused: true,
  } as const;
  const data: APIApplicationCommandAutocompleteInteraction['data'] = {
    id: snowflake(),
    name,
    type: ApplicationCommandType.ChatInput,
    options: [...filled(given), focused],
  };
  return { ...envelope('server'), type: InteractionType.ApplicationCommandAutocomplete, data };
}

/** Somebody presses a button on one of the bot's messages. */
export function press(
  customId: string,
  seen: 'by everyone' | 'by the asker' = 'by the asker',
  place: Place = 'server',
): APIMessageComponentButtonInteraction {
  const base = envelope(place);
  const data = { custom_id: customId, component_type: ComponentType.Button } as const;
  return { ...base, type: InteractionType.MessageComponent, data, message: botsMessage(seen) };
}

/** Something that this bot has never offered. */
export function modal(): APIInteraction {
  return {
    ...envelope('server'),
    type: InteractionType.ModalSubmit,
    data: { custom_id: 'form', components: [] },
  };
}

function filled(options: Options): APIApplicationCommandInteractionDataBasicOption[] {
  return Object.entries(options).map(([name, value]) =>
    typeof value === 'string'
      ? { type: ApplicationCommandOptionType.String, name, value }
      : { type: ApplicationCommandOptionType.Boolean, name, value },
  );
}

function envelope(place: Place): Envelope {
  const base = {
    id: snowflake(),
    application_id: applicationId,
    token: `interaction-token-${snowflake()}`,
    version: 1 as const,
    locale: Locale.EnglishGB,
    app_permissions: '0',
    entitlements: [],
    authorizing_integration_owners: {},
    attachment_size_limit: 10_485_760,
  } satisfies Partial<Envelope>;
  return place === 'direct message' ? { ...base, ...inDirectMessage() } : { ...base, ...inServer(place) };
}

function inDirectMessage(): Where {
  const channel: Where['channel'] = { id: channelId, type: ChannelType.DM, recipients: [person] };
  return { context: InteractionContextType.BotDM, user: person, channel_id: channelId, channel };
}

/** As a user's own app the bot is not a member: Discord sends the same, but the bot knows no such server. */
function inServer(place: Place): Where {
  const id = place === 'server' ? guildId : snowflake();
  const channel = { id: place === 'server' ? channelId : snowflake(), type: ChannelType.GuildText } as const;
  const member = {
    user: person,
    roles: [],
    joined_at: '2026-01-01T00:00:00.000Z',
    deaf: false,
    mute: false,
    flags: 0,
    permissions: '2048',
  };
  return {
    context: InteractionContextType.Guild,
    guild_id: id,
    guild: { id, locale: Locale.EnglishGB, features: [] },
    member,
    channel_id: channel.id,
    channel: { ...channel, guild_id: id, name: 'desk', position: 0 },
  };
}
