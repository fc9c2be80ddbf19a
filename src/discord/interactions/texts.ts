import type { CommandInteractionOption, Interaction } from 'discord.js';
import { textOf } from './message-text.ts';

/** Everything in an interaction that no log may hold: what somebody wrote, and the token to answer with. */
export function textsIn(interaction: Interaction): string[] {
  const texts = [interaction.token];
  if (interaction.isChatInputCommand() || interaction.isAutocomplete()) {
    texts.push(...interaction.options.data.flatMap(textsInOption));
  }
  if (interaction.isMessageContextMenuCommand()) {
    texts.push(interaction.targetMessage.content, textOf(interaction.targetMessage));
  }
  if (interaction.isMessageComponent() || interaction.isModalSubmit()) texts.push(interaction.customId);
  return texts;
}

/** Other kinds of values too, and those of subcommands: whatever came is somebody's. */
function textsInOption({ value, options }: CommandInteractionOption): string[] {
  return [...(value === undefined ? [] : [String(value)]), ...(options ?? []).flatMap(textsInOption)];
}
