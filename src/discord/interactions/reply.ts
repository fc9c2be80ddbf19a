import { type BaseInteraction, MessageFlags, type REST } from 'discord.js';
import {
  type APIInteractionResponse,
  type APIInteractionResponseDeferredChannelMessageWithSource,
  type APIInteractionResponseDeferredMessageUpdate,
  InteractionResponseType,
  Routes,
} from 'discord-api-types/v10';
import type { Choice } from '#model/choice.ts';
import type { DiscordMessage, Responses } from '#render/discord/payload.ts';
import { respondWithNotice } from '#render/discord/response.ts';
import { type LossCause, LossError, lossCauseOf, mayHaveArrived } from './loss.ts';
import { times } from './times.ts';

export type Sender = Pick<REST, 'post' | 'patch'>;

/** Says that an answer will come: in a new message, or in the place of the one whose button was pressed. */
export type Deferral =
  | APIInteractionResponseDeferredChannelMessageWithSource
  | APIInteractionResponseDeferredMessageUpdate;

/** A part of an answer behind the first did not arrive, or is not known to have arrived; the cause tells why. */
export class FollowUpError extends Error {
  override readonly name = 'FollowUpError';
}

/** What one interaction is answered with. Everything rejects with a LossError where Discord does not take it. */
export type Reply = {
  /** Where it may have arrived, this goes on as if it had. */
  defer(deferral: Deferral): Promise<void>;
  /**
   * Gives the answer, after a deferral in the place that was kept for it, then its follow-ups in order.
   * Rejects with a FollowUpError where one of those fails, and leaves out the rest.
   */
  give(responses: Responses): Promise<void>;
  /** Tells one sentence, to the asker alone unless a deferral was for everyone. */
  tell(sentence: string): Promise<void>;
  suggest(choices: readonly Choice[]): Promise<void>;
};

/** The reply to an interaction that has just arrived. */
export function openReply(interaction: BaseInteraction, sender: Sender): Reply {
  const { id, token, applicationId } = interaction;
  const arrivedAt = performance.now();
  let deferral: Deferral | null = null;
  /** Why it is not known whether the deferral arrived. */
  let doubt: LossError | null = null;
  /** A deferral that Discord refused, though an attempt before that may have arrived. */
  let refused: Deferral | null = null;

  const send = async (latest: number, lost: LossCause, request: () => Promise<unknown>) => {
    const waited = performance.now() - arrivedAt;
    if (waited > latest) throw new LossError(lost, `Not sent after ${Math.round(waited)} ms`);
    await request().catch((cause: unknown) => {
      throw new LossError(lossCauseOf(cause), 'Discord did not take it', { cause });
    });
  };
  const respond = (body: APIInteractionResponse) =>
    send(times.latestFirstResponse, 'late', () =>
      sender.post(Routes.interactionCallback(id, token), { body, auth: false }),
    );
  const sendLater = (request: () => Promise<unknown>) =>
    send(times.latestOther, 'expired', request).catch((error: unknown) => {
      throw doubt ?? error;
    });
  const edit = (message: DiscordMessage) =>
    sendLater(() =>
      sender.patch(Routes.webhookMessage(applicationId, token), { body: editable(message), auth: false }),
    );
  const follow = (body: DiscordMessage) =>
    sendLater(() => sender.post(Routes.webhook(applicationId, token), { body, auth: false }));

  const tellBehind = ({ type }: Deferral, notice: DiscordMessage) =>
    type === InteractionResponseType.DeferredMessageUpdate ? follow(notice) : edit(notice);

  return {
    async defer(body) {
      await respond(body).catch((error: unknown) => {
        refused = body;
        // Where it did arrive, it promises an answer that would never come.
        if (!(error instanceof LossError) || !mayHaveArrived(error)) throw error;
        doubt = error;
      });
      deferral = body;
    },
    async give({ first, followUps }) {
      await (deferral ? edit(first.data) : respond(first));
      for (const [index, message] of followUps.entries()) {
        await follow(message).catch((cause: unknown) => {
          throw new FollowUpError(`Follow-up ${index + 1} of ${followUps.length} failed`, { cause });
        });
      }
    },
    async tell(sentence) {
      const notice = respondWithNotice(sentence);
      if (deferral) return tellBehind(deferral, notice.data);
      await respond(notice).catch((error: unknown) => {
        const isTaken = error instanceof LossError && error.lost === 'duplicate-ack';
        if (!refused || !isTaken) throw error;
        return tellBehind(refused, notice.data);
      });
    },
    suggest: (choices) =>
      respond({
        type: InteractionResponseType.ApplicationCommandAutocompleteResult,
        data: { choices: [...choices] },
      }),
  };
}

/** Who sees a message is settled by its deferral, and cannot be edited. */
function editable(message: DiscordMessage): DiscordMessage {
  return { ...message, flags: message.flags & ~MessageFlags.Ephemeral };
}
