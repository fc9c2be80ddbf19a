import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { RESTJSONErrorCodes } from 'discord-api-types/v10';
import { WireError } from '#discord/rest/errors.ts';

/**
 * Why something did not reach the asker: `late`, it was not sent since Discord would not have taken a first
 * response any more; `expired`, the interaction's token or the message is gone; `duplicate-ack`, somebody
 * else has answered; `limited`, Discord asks for fewer requests; `suspended`, this bot holds them back;
 * `unreachable`, there was no answer or an error of Discord's own; `forbidden`, the bot may not post there;
 * `refused`, Discord does not take what was sent.
 */
export type LossCause =
  | 'late'
  | 'expired'
  | 'duplicate-ack'
  | 'limited'
  | 'suspended'
  | 'unreachable'
  | 'forbidden'
  | 'refused';

/** Something was not sent, or did not arrive as far as this bot can tell. */
export class LossError extends Error {
  override readonly name = 'LossError';
  readonly lost: LossCause;

  constructor(lost: LossCause, message: string, options?: ErrorOptions) {
    super(message, options);
    this.lost = lost;
  }
}

/** Whether Discord may have taken all the same what is lost as far as this bot can tell. */
export function mayHaveArrived({ cause }: LossError): boolean {
  return cause instanceof WireError && cause.mayHaveArrived;
}

const byCode: Readonly<Record<string, LossCause>> = {
  [RESTJSONErrorCodes.UnknownInteraction]: 'expired',
  [RESTJSONErrorCodes.InvalidWebhookToken]: 'expired',
  [RESTJSONErrorCodes.UnknownWebhook]: 'expired',
  [RESTJSONErrorCodes.UnknownMessage]: 'expired',
  [RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged]: 'duplicate-ack',
  [RESTJSONErrorCodes.MissingAccess]: 'forbidden',
  [RESTJSONErrorCodes.MissingPermissions]: 'forbidden',
};

const byName: Readonly<Record<string, LossCause>> = {
  RateLimitedError: 'limited',
  SuspendedError: 'suspended',
};

const tooManyRequests = 429;
const serverErrors = 500;

/** What a failed request to Discord means, from what discord.js or the wire below it throws. */
export function lossCauseOf(error: unknown): LossCause {
  if (error instanceof DiscordAPIError) return byCode[error.code] ?? byStatus(error.status);
  if (error instanceof HTTPError) return byStatus(error.status);
  if (error instanceof RateLimitError) return 'limited';
  return (error instanceof Error ? byName[error.name] : undefined) ?? 'unreachable';
}

function byStatus(status: number): LossCause {
  if (status === tooManyRequests) return 'limited';
  return status >= serverErrors ? 'unreachable' : 'refused';
}
