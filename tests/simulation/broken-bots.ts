import { Client, Events, GatewayIntentBits, type Interaction } from 'discord.js';
import type { Log } from '#config/log.ts';
import { botToken } from '#tests/doubles/discord/identity.ts';
import type { StartBot } from './bot.ts';
import { pause } from './pause.ts';

type Handler = (interaction: Interaction, log: Log) => Promise<void>;

const words = { content: 'Here is an answer.', allowedMentions: { parse: [] } };

async function answer(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) await interaction.respond([]);
  else if (interaction.isRepliable()) await interaction.reply(words);
}

/** Bots that each break one promise; the first breaks none where nothing goes wrong. */
export const brokenBots = {
  'does its work': answer,
  'answers twice': async (interaction) => {
    await answer(interaction);
    if (interaction.isRepliable()) await interaction.followUp(words);
  },
  'answers late': async (interaction) => {
    await pause(2700);
    await answer(interaction);
  },
  'answers too late': async (interaction) => {
    await pause(3500);
    await answer(interaction).catch(() => undefined);
  },
  'loses an interaction': async (interaction) => {
    if (!interaction.isButton()) await answer(interaction);
  },
  'defers and forgets': async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.deferReply();
    else await answer(interaction);
  },
  'logs a token': async (interaction, log) => {
    log.info({ token: interaction.token }, 'An interaction came');
    await answer(interaction);
  },
  'logs what was asked': async (interaction, log) => {
    if (interaction.isChatInputCommand()) log.info({ options: interaction.options.data }, 'A command came');
    await answer(interaction);
  },
  'lets people be pinged': async (interaction) => {
    if (interaction.isRepliable()) await interaction.reply('Here is an answer.');
    else await answer(interaction);
  },
  throws: (interaction) => {
    if (interaction.isMessageContextMenuCommand()) throw new Error('broken on purpose');
    return answer(interaction);
  },
} satisfies Record<string, Handler>;

/** Starts a small bot of its own that answers in one of these ways. */
export function startBroken(handle: Handler): StartBot {
  return async ({ api, log }) => {
    const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api } });
    client.on(Events.InteractionCreate, (interaction) => void handle(interaction, log));
    client.on(Events.Error, () => undefined);
    await client.login(botToken);
    return { stop: () => client.destroy() };
  };
}
