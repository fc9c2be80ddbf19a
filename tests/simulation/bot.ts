import type { Answering } from '#answering/answering.ts';
import type { Desk } from '#command/desk.ts';
import type { Log } from '#config/log.ts';
import { startDiscord } from '#discord/start.ts';
import type { Health } from '#health/health.ts';
import type { Meter } from '#health/meter.ts';
import { botToken } from '#tests/doubles/discord/identity.ts';

/** What a bot is given to run with. */
export type BotParts = {
  api: string;
  desk: Desk;
  answering: Answering;
  log: Log;
  meter: Meter;
  health: Health;
  stateFolder: string;
  random: () => number;
  onFatal(error: Error): void;
};

/** A bot that runs; `stop` never rejects. */
export type RunningBot = { stop(): Promise<void> };

export type StartBot = (parts: BotParts) => Promise<RunningBot>;

/** Starts the bot itself, as `npm start` does. */
export const startRealBot: StartBot = ({ api, desk: _, answering, ...parts }) =>
  startDiscord({
    settings: { token: botToken, guildId: null, api },
    answering: Promise.resolve(answering),
    ...parts,
  });
