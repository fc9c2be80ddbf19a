import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import type { Desk } from '#command/desk.ts';
import { MisuseError } from '#command/misuse.ts';
import { decodeState } from '#command/state.ts';
import { renderMessage, renderNotice } from '#render/discord/message.ts';
import type { CommandBody, ComponentBody, Message, Reply } from './api.ts';

/** Answers a command as the bot would: for the asker's eyes only, unless it is to be shared at once. */
export function answerCommand(desk: Desk, body: CommandBody): Reply {
  const { request, share } =
    'text' in body
      ? desk.read(body.text)
      : { request: { command: body.command, options: body.options, page: 1 }, share: body.share };
  const message = renderMessage(desk.answer(request), { page: request.page, sharing: !share });
  return newMessage(share ? message : onlyForAsker(message));
}

/** Answers a click: another view replaces the contents of its message, a share is a new, public one. */
export function answerComponent(desk: Desk, { customId, ephemeral }: ComponentBody): Reply {
  const state = decodeState(customId);
  if (!state) throw new MisuseError('This button is from an older version of this bot; please ask again.');
  const sharing = state.action === 'view' && ephemeral;
  const message = renderMessage(desk.answer(state.request), { page: state.request.page, sharing });
  if (state.action === 'share') return newMessage(message);
  return { type: InteractionResponseType.UpdateMessage, data: message };
}

/** One plain sentence that only the asker sees. */
export function answerNotice(text: string): Reply {
  return newMessage(onlyForAsker(renderNotice(text)));
}

function newMessage(data: Message): Reply {
  return { type: InteractionResponseType.ChannelMessageWithSource, data };
}

function onlyForAsker(message: Message): Message {
  return { ...message, flags: message.flags | MessageFlags.Ephemeral };
}
