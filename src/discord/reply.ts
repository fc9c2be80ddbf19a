import { type BaseInteraction, DiscordAPIError, REST } from 'discord.js';
import {
  type APIInteractionResponse,
  InteractionResponseType,
  RESTJSONErrorCodes,
  Routes,
} from 'discord-api-types/v10';
import type { Choice } from '#model/choice.ts';
import type { Responses } from '#render/discord/payload.ts';

/** Something kept a follow-up from arriving, or from being known to have arrived; the cause tells what. */
export class FollowUpError extends Error {
  override readonly name = 'FollowUpError';
}

/**
 * Sends the first response to an interaction and then, once it has arrived, its follow-ups in order.
 * Rejects with a FollowUpError where one of those fails, and leaves out the rest; otherwise as `respond`.
 */
export async function respondInFull(
  interaction: BaseInteraction,
  { first, followUps }: Responses,
): Promise<void> {
  await respond(interaction, first);
  if (followUps.length === 0) return;
  const rest = withoutRepeats(interaction);
  const route = Routes.webhook(interaction.applicationId, interaction.token);
  for (const [index, body] of followUps.entries()) {
    await rest.post(route, { body, auth: false }).catch((cause: unknown) => {
      throw new FollowUpError(`Follow-up ${index + 1} of ${followUps.length} failed`, { cause });
    });
  }
}

/**
 * Sends the first response to an interaction, exactly as it was rendered. Where the connection is cut it
 * is sent once more, and has arrived if Discord says so. Rejects with what discord.js throws.
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

/**
 * discord.js sends anew what was cut or met an error of Discord's. Of a follow-up nobody can tell whether
 * it arrived all the same, and it would stand there twice. It keeps no timers, so that it may be dropped.
 */
function withoutRepeats({ client }: BaseInteraction): REST {
  return new REST({ ...client.rest.options, retries: 0, hashSweepInterval: 0, handlerSweepInterval: 0 });
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
