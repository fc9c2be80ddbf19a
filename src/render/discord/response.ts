import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import type { Desk } from '#command/desk.ts';
import { MisuseError } from '#command/misuse.ts';
import { type Action, decodeState } from '#command/state.ts';
import type { Request } from '#model/answer.ts';
import { renderMessages, renderNotice } from './message.ts';
import type { DiscordMessage, MessageResponse, Responses } from './payload.ts';

/** Who sees a message. */
export type Audience = 'asker' | 'everyone';

const { ChannelMessageWithSource, UpdateMessage } = InteractionResponseType;

/**
 * Answers a command in a new message, and in follow-ups where no button can turn its pages. Throws a
 * MisuseError like the desk.
 */
export function respondToCommand(desk: Desk, request: Request, audience: Audience): Responses {
  const view = { page: request.page, sharing: audience === 'asker' };
  return respondWith(renderMessages(desk.answer(request), view), ChannelMessageWithSource, audience);
}

/**
 * Answers a button from its `custom_id` alone, so that it works on any message however old: another
 * view replaces the message's contents, sharing posts a new message. `audience` is who sees the
 * message of the button. Throws a MisuseError like the desk, and for a state that is none of ours.
 */
export function respondToButton(desk: Desk, customId: string, audience: Audience): Responses {
  const { action, request } = readButton(customId);
  const answer = desk.answer(request);
  const { page } = request;
  if (action === 'share') {
    const messages = renderMessages(answer, { page, sharing: false });
    return respondWith(messages, ChannelMessageWithSource, 'everyone');
  }
  const messages = renderMessages(answer, { page, sharing: audience === 'asker' });
  return respondWith(messages, UpdateMessage, audience);
}

/** What a button asks for. Throws a MisuseError for a state that is none of ours. */
export function readButton(customId: string): { action: Action; request: Request } {
  const state = decodeState(customId);
  if (!state) throw new MisuseError('This button is from an older version of this bot; please ask again.');
  return state;
}

/** One plain sentence that only the asker sees. */
export function respondWithNotice(text: string): MessageResponse {
  return { type: ChannelMessageWithSource, data: visibleTo('asker', renderNotice(text)) };
}

/** What the asker is told when something unexpected happened; the log has the same reference. */
export function apology(reference: string): string {
  return `Sorry, something went wrong in this bot. Its log has the details under the reference ${reference}.`;
}

function respondWith(
  [first, ...followUps]: [DiscordMessage, ...DiscordMessage[]],
  type: MessageResponse['type'],
  audience: Audience,
): Responses {
  return {
    first: { type, data: visibleTo(audience, first) },
    followUps: followUps.map((message) => visibleTo(audience, message)),
  };
}

function visibleTo(audience: Audience, message: DiscordMessage): DiscordMessage {
  return audience === 'everyone' ? message : { ...message, flags: message.flags | MessageFlags.Ephemeral };
}
