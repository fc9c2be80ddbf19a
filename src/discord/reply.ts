import { type BaseInteraction, DiscordAPIError } from 'discord.js';
import {
  type APIInteractionResponse,
  InteractionResponseType,
  RESTJSONErrorCodes,
  Routes,
} from 'discord-api-types/v10';
import type { Choice } from '#model/choice.ts';

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

/** The response to what is being typed. */
export function suggestions(choices: readonly Choice[]): APIInteractionResponse {
  return {
    type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    data: { choices: [...choices] },
  };
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
