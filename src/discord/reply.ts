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
  const data = { ...message, flags: flagsFor(message, audience) };
  return { type: InteractionResponseType.ChannelMessageWithSource, data };
}

/** One sentence that only the asker sees. */
export function privateNotice(text: string): APIInteractionResponse {
  return newMessage(renderNotice(text), 'asker');
}

/** New contents for the message whose button was pressed; who sees it cannot be changed any more. */
export function changedMessage(message: DiscordMessage, audience: Audience): APIInteractionResponse {
  const data = { ...message, flags: flagsFor(message, audience) };
  return { type: InteractionResponseType.UpdateMessage, data };
}

export function suggestions(choices: APIApplicationCommandOptionChoice[]): APIInteractionResponse {
  return { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } };
}

function flagsFor({ flags }: DiscordMessage, audience: Audience): number {
  return audience === 'asker' ? flags | MessageFlags.Ephemeral : flags;
}
