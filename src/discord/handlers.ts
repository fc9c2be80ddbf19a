import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  MessageFlags,
} from 'discord.js';
import type { Desk } from '#command/desk.ts';
import { decodeState } from '#command/state.ts';
import { renderMessage } from '#render/discord/message.ts';
import { readOptions } from './options.ts';
import { changedMessage, newMessage, privateNotice, respond, suggestions } from './reply.ts';

const mostChoices = 25;
const outdated = 'This button is from an older version of this bot; please ask again.';

/** Answers a slash command, to the asker alone unless `share` is set. Throws a MisuseError like the desk. */
export async function answerCommand(interaction: ChatInputCommandInteraction, desk: Desk): Promise<void> {
  const { texts, share } = readOptions(interaction.options.data);
  const answer = desk.answer({ command: interaction.commandName, options: texts, page: 1 });
  const message = renderMessage(answer, { page: 1, sharing: !share });
  await respond(interaction, newMessage(message, share ? 'everyone' : 'asker'));
}

/** Suggests values for the option that is being typed. */
export async function suggestValues(interaction: AutocompleteInteraction, desk: Desk): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const { texts } = readOptions(interaction.options.data);
  const choices = desk.complete(interaction.commandName, name, value, texts);
  await respond(interaction, suggestions(choices.slice(0, mostChoices)));
}

/**
 * Answers a button from its `custom_id` alone, so that it works on any message however old: another
 * page replaces the message, sharing posts a new one. Throws a MisuseError like the desk.
 */
export async function answerButton(interaction: ButtonInteraction, desk: Desk): Promise<void> {
  const state = decodeState(interaction.customId);
  if (state === null) {
    await respond(interaction, privateNotice(outdated));
    return;
  }
  const answer = desk.answer(state.request);
  const { page } = state.request;
  if (state.action === 'share') {
    await respond(interaction, newMessage(renderMessage(answer, { page, sharing: false }), 'everyone'));
    return;
  }
  const audience = interaction.message.flags.has(MessageFlags.Ephemeral) ? 'asker' : 'everyone';
  const message = renderMessage(answer, { page, sharing: audience === 'asker' });
  await respond(interaction, changedMessage(message, audience));
}
