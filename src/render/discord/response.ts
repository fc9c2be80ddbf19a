import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import type { Desk } from '#command/desk.ts';
import { MisuseError } from '#command/misuse.ts';
import { decodeState } from '#command/state.ts';
import type { Request } from '#model/answer.ts';
import { renderMessage, renderNotice } from './message.ts';
import type { DiscordMessage, MessageResponse } from './payload.ts';

/** Who sees a message. */
export type Audience = 'asker' | 'everyone';

/** Answers a command in a new message. Throws a MisuseError like the desk. */
export function respondToCommand(desk: Desk, request: Request, audience: Audience): MessageResponse {
  const view = { page: request.page, sharing: audience === 'asker' };
  return newMessage(renderMessage(desk.answer(request), view), audience);
}

/**
 * Answers a button from its `custom_id` alone, so that it works on any message however old: another
 * view replaces the message's contents, sharing posts a new message. `audience` is who sees the
 * message of the button. Throws a MisuseError like the desk, and for a state that is none of ours.
 */
export function respondToButton(desk: Desk, customId: string, audience: Audience): MessageResponse {
  const state = decodeState(customId);
  if (!state) throw new MisuseError('This button is from an older version of this bot; please ask again.');
  const answer = desk.answer(state.request);
  const { page } = state.request;
  if (state.action === 'share')
    return newMessage(renderMessage(answer, { page, sharing: false }), 'everyone');
  const message = renderMessage(answer, { page, sharing: audience === 'asker' });
  return { type: InteractionResponseType.UpdateMessage, data: visibleTo(audience, message) };
}

/** One plain sentence that only the asker sees. */
export function respondWithNotice(text: string): MessageResponse {
  return newMessage(renderNotice(text), 'asker');
}

/** What the asker is told when something unexpected happened; the log has the same reference. */
export function apology(reference: string): string {
  return `Sorry, something went wrong in this bot. Its log has the details under the reference ${reference}.`;
}

function newMessage(message: DiscordMessage, audience: Audience): MessageResponse {
  return { type: InteractionResponseType.ChannelMessageWithSource, data: visibleTo(audience, message) };
}

function visibleTo(audience: Audience, message: DiscordMessage): DiscordMessage {
  return audience === 'everyone' ? message : { ...message, flags: message.flags | MessageFlags.Ephemeral };
}
