import { type BaseInteraction, DiscordAPIError } from 'discord.js';
import {
  type APIApplicationCommandOptionChoice,
  type APIInteractionResponse,
  InteractionResponseType,
  MessageFlags,
  RESTJSONErrorCodes,
  Routes,
} from 'discord-api-types/v10';
import { type DiscordMessage, renderNotice } from '#render/discord/message.ts';

export type Audience = 'asker' | 'everyone';

/**
 * Sends the first and only response to an interaction, exactly as it was rendered. Where the connection
 * is cut it is sent once more, and has arrived if Discord says so. Rejects with what discord.js throws.
 */
export async function respond(interaction: BaseInteraction, body: APIInteractionResponse): Promise<void> {
  const route = Routes.interactionCallback(interaction.id, interaction.token);
  const post = () => interaction.client.rest.post(route, { body, auth: false });
  await post().catch(async (error: unknown) => {
    if (!isCut(error)) throw error;
    await post().catch((again: unknown) => {
      if (!isTaken(again)) throw again;
    });
  });
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

/** A connection that Discord had closed in the meantime; discord.js does not try again by itself. */
function isCut(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'UND_ERR_SOCKET';
}

function isTaken(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged
  );
}
