import type { Answering } from '#answering/answering.ts';
import { plainText } from '#render/discord/plain-text.ts';
import type { CommandBody, ComponentBody, MessageBody, Reply } from './api.ts';

/** Answers a command as the bot would: for the asker's eyes only, unless it is to be shared at once. */
export function answerCommand(answering: Answering, body: CommandBody): Promise<Reply> {
  if ('text' in body) return answering.typed(body.text);
  const request = { command: body.command, options: body.options, page: 1 };
  return answering.command(request, body.share ? 'everyone' : 'asker');
}

/** Answers a command that is chosen on a message, as the bot would: for the asker's eyes only. */
export function answerOnMessage(answering: Answering, { action, text }: MessageBody): Promise<Reply> {
  return answering.onMessage(action, plainText(text));
}

/** Answers a click as the bot would. */
export function answerComponent(
  answering: Answering,
  { customId, ephemeral }: ComponentBody,
): Promise<Reply> {
  return answering.button(customId, ephemeral ? 'asker' : 'everyone');
}
