import type { Desk } from '#command/desk.ts';
import { exampleRequests } from '#command/examples.ts';
import { requestOnMessage } from '#command/on-message.ts';
import { outlineOf } from '#command/outline.ts';
import { typed } from '#command/typed.ts';
import { respondToButton, respondToCommand } from '#render/discord/response.ts';
import type { Answering } from './answering.ts';

/** Answers at this desk, in this thread: nothing else runs meanwhile. */
export function answerHere(desk: Desk): Answering {
  const { commands, archive } = desk;
  return {
    commands: commands.map(outlineOf),
    command: async (request, audience) => respondToCommand(desk, request, audience),
    async typed(text) {
      const { request, share } = desk.read(text);
      return respondToCommand(desk, request, share ? 'everyone' : 'asker');
    },
    onMessage: async (action, text) =>
      respondToCommand(desk, requestOnMessage(commands, action, text), 'asker'),
    button: async (customId, audience) => respondToButton(desk, customId, audience),
    suggest: async (command, option, text, given) => desk.complete(command, option, text, given),
    examples: async () =>
      Object.fromEntries(
        commands.map((command) => [command.name, exampleRequests(command, archive).map(typed)]),
      ),
  };
}
