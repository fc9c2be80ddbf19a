import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  MessageFlags,
} from 'discord.js';
import type { Desk } from '#command/desk.ts';
import { respondToButton, respondToCommand } from '#render/discord/response.ts';
import { readOptions } from './options.ts';
import { respond, suggestions } from './reply.ts';

/** Answers a slash command, to the asker alone unless `share` is set. Throws a MisuseError like the desk. */
export async function answerCommand(interaction: ChatInputCommandInteraction, desk: Desk): Promise<void> {
  const { texts, share } = readOptions(interaction.options.data);
  const request = { command: interaction.commandName, options: texts, page: 1 };
  await respond(interaction, respondToCommand(desk, request, share ? 'everyone' : 'asker'));
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
  await respond(interaction, respondToButton(desk, interaction.customId, audience));
}
