import { describe, expect, it } from 'vitest';
import type { Answering } from '#answering/answering.ts';
import { answerHere } from '#answering/here.ts';
import { command } from '#tests/doubles/discord/interactions.ts';
import { startStub } from '#tests/doubles/discord/stub.ts';
import { echo } from '#tests/fixtures/commands.ts';
import { startBot } from './bot.ts';
import { deskWith } from './fakes.ts';

const harbours = answerHere(deskWith({ answer: () => echo('figures', { topic: 'harbours' }) }));

/** A bot whose library is being read until the test says otherwise. */
async function joining(token?: string) {
  const discord = await startStub();
  const library = Promise.withResolvers<Answering>();
  const settings = { token: token ?? 'stub.bot.token', guildId: null, api: discord.api };
  const bot = startBot({}, discord, { answering: library.promise, settings });
  return { discord, library, bot };
}

describe('while the library is being read', () => {
  it('a token that Discord refuses is told at once', async () => {
    const { discord, bot } = await joining('wrong');
    await expect(bot).rejects.toMatchObject({ exitCode: 78 });
    await discord.stop();
  });

  it('what is asked is kept, and answered afterwards', async () => {
    const { discord, library, bot } = await joining();
    await discord.gateway.nextIdentify();
    const asked = discord.send(command('figures'));
    library.resolve(harbours);
    expect(JSON.stringify(await asked)).toContain('harbours');
    await (await bot).stop();
  });

  it('the bot can be stopped, and waits for nothing', async () => {
    const discord = await startStub();
    const stopping = new AbortController();
    const bot = startBot({}, discord, {
      answering: new Promise(() => undefined),
      signal: stopping.signal,
    });
    await discord.gateway.nextIdentify();
    stopping.abort();
    expect((await bot).connection.greeting).toBe('On Record has been stopped.');
    await (await bot).stop();
  });
});
