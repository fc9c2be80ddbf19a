import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { Twin } from './twin.ts';

const main = resolve(import.meta.dirname, '../../src/main.ts');

export type BotProcess = {
  /** Ends the bot as an operator does; resolves with its exit code. */
  stop(): Promise<unknown>;
};

/** Starts the bot as `npm start` does, connected to the twin; resolves once it answers. */
export async function startBot({ discord }: Twin): Promise<BotProcess> {
  const settings = {
    PATH: process.env.PATH,
    DISCORD_TOKEN: discord.botToken,
    DISCORD_API_URL: discord.restUrl,
    LOG_LEVEL: 'fatal',
  };
  const bot = spawn(process.execPath, [main], { cwd: import.meta.dirname, env: settings });
  bot.stderr.pipe(process.stderr);
  const exit = once(bot, 'exit');
  const ended = exit.then(([code]) => {
    throw new Error(`The bot ended with ${code}`);
  });
  await Promise.race([once(bot.stdout, 'data'), ended]);
  ended.catch(() => undefined);
  return {
    async stop() {
      bot.kill('SIGTERM');
      const [code] = await exit;
      return code;
    },
  };
}
