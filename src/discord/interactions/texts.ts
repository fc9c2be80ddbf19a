import type { CommandInteractionOption, Interaction } from 'discord.js';
import { textOf } from './message-text.ts';

/**
 * Everything in an interaction that no log may hold: what somebody wrote, and the token to answer with.
 * Never throws, since it is asked for when something has gone wrong with the interaction already.
 */
export function textsIn(interaction: Interaction): string[] {
  const parts: unknown[] = [interaction.token];
  if (interaction.isChatInputCommand() || interaction.isAutocomplete()) {
    parts.push(...interaction.options.data.flatMap(valuesIn));
  }
  if (interaction.isMessageContextMenuCommand()) {
    parts.push(interaction.targetMessage.content, textOf(interaction.targetMessage));
  }
  if (interaction.isMessageComponent() || interaction.isModalSubmit()) parts.push(interaction.customId);
  // discord.js hands on what is missing, or of another kind than its types say.
  return parts.flatMap((part) => (typeof part === 'string' ? part : (JSON.stringify(part) ?? [])));
}

/** Other kinds of values too, and those of subcommands: whatever came is somebody's. */
function valuesIn({ value, options }: CommandInteractionOption): unknown[] {
  return [value, ...(options ?? []).flatMap(valuesIn)];
}
