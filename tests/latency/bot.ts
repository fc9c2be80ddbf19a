import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createChance } from '#evaluation/chance.ts';
import { botToken } from '#tests/doubles/discord/identity.ts';
import { startStub } from '#tests/doubles/discord/stub.ts';
import type { Times } from './timing.ts';
import { attack, type Load } from './traffic.ts';

export type Attacked = {
  times: readonly Times[];
  /** What Discord would have refused; empty for a right bot. */
  faults: readonly string[];
};

const main = resolve(import.meta.dirname, '../../src/main.ts');

/** Attacks the whole bot, in a process of its own, against a stand-in for Discord in this one. */
export async function attackBot(library: string, seed: number, load: Load): Promise<Attacked> {
  const discord = await startStub();
  const folder = mkdtempSync(join(tmpdir(), 'on-record-attack-'));
  const settings = {
    DISCORD_TOKEN: botToken,
    DISCORD_API_URL: discord.api,
    ON_RECORD_LIBRARY: library,
    ON_RECORD_STATE: folder,
    LOG_LEVEL: 'error',
  };
  const bot = spawn(process.execPath, [main], {
    env: { PATH: process.env.PATH ?? '', NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE, ...settings },
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await once(bot.stdout, 'data');
    const { times } = await attack(discord, createChance(seed), load);
    return { times, faults: discord.rest.faults };
  } finally {
    bot.kill('SIGKILL');
    await discord.stop();
    rmSync(folder, { recursive: true });
  }
}
