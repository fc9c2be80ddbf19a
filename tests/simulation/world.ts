import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answering } from '#answering/answering.ts';
import { answerHere } from '#answering/here.ts';
import { createDesk, type Desk } from '#command/desk.ts';
import { commands } from '#commands/index.ts';
import { createLog } from '#config/log.ts';
import type { Chance } from '#evaluation/chance.ts';
import { createHealth } from '#health/health.ts';
import { createMeter, type Meter } from '#health/meter.ts';
import { createArchive } from '#search/archive.ts';
import { type DiscordStub, startStub } from '#tests/doubles/discord/stub.ts';
import { coastalDocuments } from '#tests/fixtures/library.ts';
import { toldDocument } from '#tests/fixtures/told.ts';
import type { BotParts } from './bot.ts';
import { canaryText, createLeaks, type Leaks } from './canaries.ts';

/** Discord, a small library, and all that a bot needs to stand between them. */
export type World = {
  discord: DiscordStub;
  parts: BotParts;
  desk: Desk;
  answering: Answering;
  meter: Meter;
  leaks: Leaks;
  /** Changes of the bot's own idea of how it is, one for each line in its log. */
  states: string[];
  /** What only a person could mend, as the bot says. */
  fatal: Error[];
  close(): Promise<void>;
};

/** Opens a world; `random` is the chance that the bot itself leaves things to. */
export async function openWorld(random: Chance): Promise<World> {
  const discord = await startStub();
  const leaks = createLeaks();
  const states: string[] = [];
  const fatal: Error[] = [];
  const log = createLog('trace', [], {
    write(line: string) {
      leaks.watch(line);
      if (line.includes('"The state of the connection changed"')) states.push(line);
    },
  });
  const desk = createDesk(commands, createArchive(documents));
  const answering = answerHere(desk);
  const meter = createMeter();
  const stateFolder = mkdtempSync(join(tmpdir(), 'on-record-simulation-'));
  const parts: BotParts = {
    api: discord.api,
    desk,
    answering,
    log,
    meter,
    health: createHealth(log),
    stateFolder,
    random,
    onFatal: (error) => void fatal.push(error),
  };
  const close = async () => {
    await discord.stop();
    rmSync(stateFolder, { recursive: true, force: true });
  };
  return { discord, parts, desk, answering, meter, leaks, states, fatal, close };
}

const canaryDocument = toldDocument({
  id: 'lantern-report',
  text: `NAME said: “The keeper left ${canaryText} on the pier that night.”`.replace('NAME', 'Ada Quill'),
  said: `The keeper left ${canaryText} on the pier that night.`,
});

const documents = [...coastalDocuments, canaryDocument];
