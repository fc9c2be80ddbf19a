import type { Answering } from '#answering/answering.ts';
import type { Desk } from '#command/desk.ts';
import { requestOnMessage } from '#command/on-message.ts';
import { respondToButton, respondToCommand } from '#render/discord/response.ts';

export function answerHere(desk: Desk): Answering {
  return {
    commands: desk.commands,
    command: async (request, audience) => respondToCommand(desk, request, audience),
    onMessage: async (action, text) =>
      respondToCommand(desk, requestOnMessage(desk.commands, action, text), 'asker'),
    button: async (customId, audience) => respondToButton(desk, customId, audience),
    suggest: async (command, option, text, given) => desk.complete(command, option, text, given),
  };
}
