import type { APIMessageTopLevelComponent, InteractionResponseType } from 'discord-api-types/v10';

/** A message of components as Discord's API takes it; an adapter may add the Ephemeral flag. */
export type DiscordMessage = {
  flags: number;
  components: APIMessageTopLevelComponent[];
  allowed_mentions: { parse: [] };
};

/** A first response to an interaction: a new message, or new contents for the one whose button was pressed. */
export type MessageResponse = {
  type: InteractionResponseType.ChannelMessageWithSource | InteractionResponseType.UpdateMessage;
  data: DiscordMessage;
};

/** All that answers one interaction: the first response, then messages for the same eyes, in order. */
export type Responses = { first: MessageResponse; followUps: DiscordMessage[] };
