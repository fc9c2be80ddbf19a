import type { BaseInteraction } from 'discord.js';
import {
  type APIApplicationCommandOptionChoice,
  type APIInteractionResponse,
  InteractionResponseType,
  MessageFlags,
  Routes,
} from 'discord-api-types/v10';
import { type DiscordMessage, renderNotice } from '#render/discord/message.ts';

export type Audience = 'asker' | 'everyone';

/**
 * Sends the first and only response to an interaction, exactly as it was rendered. Rejects with what
 * discord.js throws where Discord refuses it.
 */
export async function respond(interaction: BaseInteraction, body: APIInteractionResponse): Promise<void> {
  const route = Routes.interactionCallback(interaction.id, interaction.token);
  await interaction.client.rest.post(route, { body, auth: false });
}

/** A new message, visible to the one who asked or to everyone in the place. */
export function newMessage(message: DiscordMessage, audience: Audience): APIInteractionResponse {
  const flags = audience === 'asker' ? message.flags | MessageFlags.Ephemeral : message.flags;
  return { type: InteractionResponseType.ChannelMessageWithSource, data: { ...message, flags } };
}

/** One sentence that only the asker sees. */
export function privateNotice(text: string): APIInteractionResponse {
  return newMessage(renderNotice(text), 'asker');
}

/** New contents for the message whose button was pressed. */
export function changedMessage(message: DiscordMessage): APIInteractionResponse {
  return { type: InteractionResponseType.UpdateMessage, data: message };
}

export function suggestions(choices: APIApplicationCommandOptionChoice[]): APIInteractionResponse {
  return { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } };
}
