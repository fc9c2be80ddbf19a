import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
} from 'discord.js';
import { InteractionResponseType } from 'discord-api-types/v10';
import type { Answering } from '#answering/answering.ts';
import { checkRequest } from '#command/check.ts';
import { MisuseError } from '#command/misuse.ts';
import type { Choice } from '#model/choice.ts';
import type { Responses } from '#render/discord/payload.ts';
import { readButton } from '#render/discord/response.ts';
import { textOf } from './message-text.ts';
import { readOptions } from './options.ts';
import type { Deferral } from './reply.ts';

/** What has been asked for an interaction, and how to say that the answer will come. */
export type Plan =
  | { kind: 'answer'; deferral: Deferral; answered: Promise<Responses> }
  | { kind: 'suggestions'; suggested: Promise<readonly Choice[]> };

const { DeferredChannelMessageWithSource, DeferredMessageUpdate } = InteractionResponseType;

const forAsker: Deferral = {
  type: DeferredChannelMessageWithSource,
  data: { flags: MessageFlags.Ephemeral },
};
const forEveryone: Deferral = { type: DeferredChannelMessageWithSource };
const inPlace: Deferral = { type: DeferredMessageUpdate };

/**
 * Asks what an interaction asks for. Throws a MisuseError for what this bot does not offer, and where
 * everybody is to see the answer for every misuse: once they see that an answer will come, it could not be
 * told to the asker alone.
 */
export function planFor(interaction: Interaction, answering: Answering): Plan {
  if (interaction.isChatInputCommand()) return planCommand(interaction, answering);
  if (interaction.isMessageContextMenuCommand()) return planOnMessage(interaction, answering);
  if (interaction.isAutocomplete()) return planSuggestions(interaction, answering);
  if (interaction.isButton()) return planButton(interaction, answering);
  throw new MisuseError('This bot answers its commands only; /help shows them.');
}

/** A slash command is answered to the asker alone unless `share` is set. */
function planCommand(interaction: ChatInputCommandInteraction, answering: Answering): Plan {
  const { texts, share } = readOptions(interaction.options.data);
  const request = { command: interaction.commandName, options: texts, page: 1 };
  if (share) checkRequest(answering.commands, request);
  return {
    kind: 'answer',
    deferral: share ? forEveryone : forAsker,
    answered: answering.command(request, share ? 'everyone' : 'asker'),
  };
}

/** A command on somebody's message is always answered to the asker alone. */
function planOnMessage(interaction: MessageContextMenuCommandInteraction, answering: Answering): Plan {
  const text = textOf(interaction.targetMessage);
  return {
    kind: 'answer',
    deferral: forAsker,
    answered: answering.onMessage(interaction.commandName, text),
  };
}

function planSuggestions(interaction: AutocompleteInteraction, answering: Answering): Plan {
  const { name, value } = interaction.options.getFocused(true);
  const { texts } = readOptions(interaction.options.data);
  return { kind: 'suggestions', suggested: answering.suggest(interaction.commandName, name, value, texts) };
}

function planButton(interaction: ButtonInteraction, answering: Answering): Plan {
  const { action, request } = readButton(interaction.customId);
  if (action === 'share') checkRequest(answering.commands, request);
  const audience = interaction.message.flags.has(MessageFlags.Ephemeral) ? 'asker' : 'everyone';
  return {
    kind: 'answer',
    deferral: action === 'share' ? forEveryone : inPlace,
    answered: answering.button(interaction.customId, audience),
  };
}
