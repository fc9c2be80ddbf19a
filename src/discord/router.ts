import type { Interaction } from 'discord.js';
import type { Desk } from '#command/desk.ts';
import type { Log } from '#config/log.ts';
import { respondWithNotice } from '#render/discord/response.ts';
import { createGuard } from './failure.ts';
import { answerButton, answerCommand, answerOnMessage, suggestValues } from './handlers.ts';
import { respond } from './reply.ts';

export type Router = {
  /** Answers an interaction; never rejects. */
  handle(interaction: Interaction): Promise<void>;
  /** Resolves once everything taken up so far is answered. */
  settled(): Promise<void>;
};

export function createRouter(desk: Desk, log: Log): Router {
  const guard = createGuard(log);
  const pending = new Set<Promise<void>>();
  return {
    async handle(interaction) {
      const handled = guard(interaction, async () => route(interaction, desk));
      pending.add(handled);
      await handled;
      pending.delete(handled);
    },
    async settled() {
      await Promise.all(pending);
    },
  };
}

function route(interaction: Interaction, desk: Desk): Promise<void> {
  if (interaction.isChatInputCommand()) return answerCommand(interaction, desk);
  if (interaction.isMessageContextMenuCommand()) return answerOnMessage(interaction, desk);
  if (interaction.isAutocomplete()) return suggestValues(interaction, desk);
  if (interaction.isButton()) return answerButton(interaction, desk);
  return respond(interaction, respondWithNotice('This bot answers its commands only; /help shows them.'));
}
