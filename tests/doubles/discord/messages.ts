import { type APIMessage, InteractionType, MessageFlags, MessageType } from 'discord-api-types/v10';
import { botUser, channelId, person, snowflake, userId } from './identity.ts';

/** An answer of the bot, whose buttons can be pressed. */
export function botsMessage(seen: 'by everyone' | 'by the asker'): APIMessage {
  const flags = MessageFlags.IsComponentsV2 | (seen === 'by the asker' ? MessageFlags.Ephemeral : 0);
  return {
    ...message(channelId),
    author: botUser,
    type: MessageType.ChatInputCommand,
    flags,
    interaction_metadata: {
      id: snowflake(),
      type: InteractionType.ApplicationCommand,
      user: { ...person, id: userId },
      authorizing_integration_owners: {},
    },
  };
}

/** An empty message of a person in a channel. */
export function someonesMessage(channel: string): APIMessage {
  return { ...message(channel), author: person, type: MessageType.Default };
}

function message(channel: string): Omit<APIMessage, 'author' | 'type'> {
  return {
    id: snowflake(),
    channel_id: channel,
    content: '',
    timestamp: '2026-01-01T00:00:00.000Z',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
  };
}
