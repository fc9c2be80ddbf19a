import type { Desk } from '#command/desk.ts';
import { requestOnMessage } from '#command/on-message.ts';
import { plainText } from '#render/discord/plain-text.ts';
import { respondToButton, respondToCommand } from '#render/discord/response.ts';
import type { CommandBody, ComponentBody, MessageBody, Reply } from './api.ts';

/** Answers a command as the bot would: for the asker's eyes only, unless it is to be shared at once. */
export function answerCommand(desk: Desk, body: CommandBody): Reply {
  const { request, share } =
    'text' in body
      ? desk.read(body.text)
      : { request: { command: body.command, options: body.options, page: 1 }, share: body.share };
  return respondToCommand(desk, request, share ? 'everyone' : 'asker');
}

/** Answers a command that is chosen on a message, as the bot would: for the asker's eyes only. */
export function answerOnMessage(desk: Desk, { action, text }: MessageBody): Reply {
  return respondToCommand(desk, requestOnMessage(desk.commands, action, plainText(text)), 'asker');
}

/** Answers a click as the bot would. */
export function answerComponent(desk: Desk, { customId, ephemeral }: ComponentBody): Reply {
  return respondToButton(desk, customId, ephemeral ? 'asker' : 'everyone');
}
