import { randomBytes } from 'node:crypto';
import { DiscordAPIError, type Interaction, RESTJSONErrorCodes } from 'discord.js';
import { MisuseError } from '#command/misuse.ts';
import type { Log } from '#config/log.ts';
import { apology, respondWithNotice } from '#render/discord/response.ts';
import { FollowUpError, respond, suggestions } from './reply.ts';

/** Codes that say that nobody waits for an answer any more, or that it has been given. */
const tooLateCodes = new Set<number | string>([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  RESTJSONErrorCodes.InvalidWebhookToken,
]);

const forbiddenCodes = new Set<number | string>([
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
]);

const forbidden = 'This bot may not post here; ask without sharing, and the answer is yours alone.';

/** Runs a handler to its end, whatever it throws; never rejects. */
export type Guard = (interaction: Interaction, handle: () => Promise<void>) => Promise<void>;

/**
 * One catch around every handler: a misuse is told to the asker; anything else is logged under a
 * reference that the asker gets with an apology. Answers that came too late are counted. A follow-up that
 * failed is only logged: the messages before it tell how many there should be.
 */
export function createGuard(log: Log): Guard {
  let tooLate = 0;
  const noteFailure = (err: unknown, reference: string) => {
    if (isTooLate(err)) tooLate += 1;
    log.warn({ err, reference, tooLate }, 'An answer did not arrive');
  };
  return async (interaction, handle) => {
    const reference = randomBytes(4).toString('hex');
    try {
      await handle();
    } catch (thrown) {
      if (thrown instanceof FollowUpError) {
        log.warn({ err: thrown, reference }, 'A part of an answer did not arrive');
        return;
      }
      if (isTooLate(thrown)) {
        noteFailure(thrown, reference);
        return;
      }
      const sentence = sentenceFor(thrown) ?? reportFailure(thrown, interaction, reference, log);
      await tell(interaction, sentence).catch((err: unknown) => noteFailure(err, reference));
    }
  };
}

function isTooLate(thrown: unknown): boolean {
  return thrown instanceof DiscordAPIError && tooLateCodes.has(thrown.code);
}

function sentenceFor(thrown: unknown): string | null {
  if (thrown instanceof MisuseError) return thrown.message;
  return thrown instanceof DiscordAPIError && forbiddenCodes.has(thrown.code) ? forbidden : null;
}

function reportFailure(err: unknown, interaction: Interaction, reference: string, log: Log): string {
  const command = 'commandName' in interaction ? interaction.commandName : undefined;
  log.error({ err, reference, interaction: interaction.type, command }, 'An interaction failed');
  return apology(reference);
}

async function tell(interaction: Interaction, sentence: string): Promise<void> {
  await respond(interaction, interaction.isAutocomplete() ? suggestions([]) : respondWithNotice(sentence));
}
