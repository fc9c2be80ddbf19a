import { ApplicationCommandOptionType, type CommandInteractionOption } from 'discord.js';

/** The option that every command has on Discord beside its own. */
export const shareOption = 'share';

/** What a user filled in: the command's own options as text, and whether everyone is to see the answer. */
export type FilledOptions = { texts: Record<string, string>; share: boolean };

export function readOptions(filled: readonly CommandInteractionOption[]): FilledOptions {
  const texts = filled.filter(({ type }) => type === ApplicationCommandOptionType.String);
  return {
    texts: Object.fromEntries(texts.map(({ name, value }) => [name, String(value ?? '')])),
    share: filled.some(({ name, value }) => name === shareOption && value === true),
  };
}
