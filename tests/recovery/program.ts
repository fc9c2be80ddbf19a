import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { botToken } from '#tests/doubles/discord/identity.ts';
import type { DiscordStub } from '#tests/doubles/discord/stub.ts';
import { freePort } from '#tests/fixtures/ports.ts';

const main = resolve(import.meta.dirname, '../../src/main.ts');
const longestStart = 30_000;

export type Ending = { code: number | null; errors: string };

/** The whole bot as `npm start` starts it, in a folder of its own. */
export class RealBot {
  readonly ending: Promise<Ending>;
  readonly #child: ChildProcess;
  readonly #health: string;

  static async start(
    discord: DiscordStub,
    settings: Readonly<Record<string, string>> = {},
  ): Promise<RealBot> {
    return new RealBot(await freePort(), { DISCORD_API_URL: discord.api, ...settings });
  }

  private constructor(port: number, settings: Readonly<Record<string, string>>) {
    this.#health = `http://127.0.0.1:${port}/healthz`;
    const folder = mkdtempSync(join(tmpdir(), 'on-record-'));
    this.#child = spawn(process.execPath, [main], {
      cwd: folder,
      env: {
        PATH: process.env.PATH ?? '',
        DISCORD_TOKEN: botToken,
        HEALTH_PORT: String(port),
        ON_RECORD_STATE: 'state',
        LOG_LEVEL: 'error',
        ...settings,
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.ending = this.#end().finally(() => rmSync(folder, { recursive: true, force: true }));
  }

  async #end(): Promise<Ending> {
    const stderr = this.#child.stderr;
    const errors = stderr ? text(stderr) : '';
    const [code] = await once(this.#child, 'close');
    return { code: typeof code === 'number' ? code : null, errors: await errors };
  }

  /** Whether `/healthz` says so; null where nobody answers. */
  async isReady(): Promise<boolean | null> {
    try {
      return (await fetch(this.#health)).status === 200;
    } catch {
      return null;
    }
  }

  /** Resolves once it is ready; throws where that takes half a minute. */
  async becomesReady(): Promise<void> {
    for (const end = performance.now() + longestStart; performance.now() < end; await sleep(100)) {
      if (await this.isReady()) return;
    }
    throw new Error('The bot did not become ready');
  }

  async stop(): Promise<Ending> {
    this.#child.kill('SIGTERM');
    return this.ending;
  }
}
