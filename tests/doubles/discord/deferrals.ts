import { InteractionResponseType } from 'discord-api-types/v10';

const deferrals = new Set<number>([
  InteractionResponseType.DeferredChannelMessageWithSource,
  InteractionResponseType.DeferredMessageUpdate,
]);

/** Whether a response of this type only says that an answer will come. */
export function isDeferral(type: number): boolean {
  return deferrals.has(type);
}
