import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
} from 'discord.js';
import type { Desk } from '#command/desk.ts';
import { requestOnMessage } from '#command/on-message.ts';
import { respondToButton, respondToCommand } from '#render/discord/response.ts';
import { textOf } from './message-text.ts';
import { readOptions } from './options.ts';
import { respond, respondInFull, suggestions } from './reply.ts';

/** Answers a slash command, to the asker alone unless `share` is set. Throws a MisuseError like the desk. */
export async function answerCommand(interaction: ChatInputCommandInteraction, desk: Desk): Promise<void> {
  const { texts, share } = readOptions(interaction.options.data);
  const request = { command: interaction.commandName, options: texts, page: 1 };
  await respondInFull(interaction, respondToCommand(desk, request, share ? 'everyone' : 'asker'));
}

/** Answers a command on somebody's message, always to the asker alone. Throws a MisuseError like the desk. */
export async function answerOnMessage(
  interaction: MessageContextMenuCommandInteraction,
  desk: Desk,
): Promise<void> {
  const text = textOf(interaction.targetMessage);
  const request = requestOnMessage(desk.commands, interaction.commandName, text);
  await respondInFull(interaction, respondToCommand(desk, request, 'asker'));
}

/** Suggests values for the option that is being typed. */
export async function suggestValues(interaction: AutocompleteInteraction, desk: Desk): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const { texts } = readOptions(interaction.options.data);
  const choices = desk.complete(interaction.commandName, name, value, texts);
  await respond(interaction, suggestions(choices));
}

/** Answers a pressed button. Throws a MisuseError like the desk. */
export async function answerButton(interaction: ButtonInteraction, desk: Desk): Promise<void> {
  const audience = interaction.message.flags.has(MessageFlags.Ephemeral) ? 'asker' : 'everyone';
  await respondInFull(interaction, respondToButton(desk, interaction.customId, audience));
}
