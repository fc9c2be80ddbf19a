import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerHere } from '#answering/here.ts';
import type { Desk } from '#command/desk.ts';
import type { FatalError } from '#config/fatal.ts';
import { type Connection, type DiscordStart, startDiscord } from '#discord/start.ts';
import { createHealth, type Health } from '#health/health.ts';
import { createMeter, type Meter } from '#health/meter.ts';
import { botToken, guildId } from '#tests/doubles/discord/identity.ts';
import { type DiscordStub, startStub } from '#tests/doubles/discord/stub.ts';
import { deskWith, listeningLog } from './fakes.ts';

export type Bot = {
  discord: DiscordStub;
  connection: Connection;
  health: Health;
  meter: Meter;
  /** Every line that was logged. */
  lines: string[];
  /** What ended the connection for good; resolves when something does. */
  ended: Promise<FatalError>;
  stop(): Promise<void>;
};

/** The bot with this desk, connected to a Discord of its own. */
export async function startBot(
  desk: Partial<Desk> = {},
  discord?: DiscordStub,
  options: Partial<DiscordStart> = {},
): Promise<Bot> {
  const stub = discord ?? (await startStub());
  const { log, lines } = listeningLog();
  const health = createHealth(log);
  const meter = createMeter();
  const ended = Promise.withResolvers<FatalError>();
  const stateFolder = mkdtempSync(join(tmpdir(), 'on-record-'));
  const { greeting, stop: leave } = await startDiscord({
    settings: { token: botToken, guildId, api: stub.api },
    answering: Promise.resolve(answerHere(deskWith(desk))),
    stateFolder,
    onFatal: ended.resolve,
    ...{ log, health, meter },
    ...options,
  });
  const connection = {
    greeting,
    async stop() {
      await leave();
      rmSync(stateFolder, { recursive: true, force: true });
    },
  };
  const stop = async () => {
    await connection.stop();
    await stub.stop();
  };
  return { discord: stub, connection, health, meter, lines, ended: ended.promise, stop };
}
