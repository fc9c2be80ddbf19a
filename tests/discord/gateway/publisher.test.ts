import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startBot } from '#tests/discord/bot.ts';
import { commandWith } from '#tests/discord/fakes.ts';
import { guildId } from '#tests/doubles/discord/identity.ts';
import { type DiscordStub, startStub } from '#tests/doubles/discord/stub.ts';
import { passGap } from './pass-gap.ts';

const desk = { commands: [commandWith({}, 'figures')] };
const unwell = { status: 503, code: 0, message: 'Service Unavailable' };
const patience = { firstPause: 20, longestPause: 40 };
const waiting = { timeout: 10_000 };

let discord: DiscordStub;

beforeEach(async () => {
  discord = await startStub();
});

afterEach(() => discord.stop());

function published(): string[] {
  return discord.rest
    .commands(guildId)
    .list()
    .map(({ name }) => name);
}

describe('publishing', () => {
  it('is tried again until Discord takes the commands, and then no more', async () => {
    discord.rest.outage = unwell;
    const bot = await startBot(desk, discord, { patience });
    expect(bot.health.report().state).toBe('ready');
    expect(published()).toEqual([]);
    discord.rest.outage = null;
    await vi.waitFor(() => expect(published()).toEqual(['figures']), waiting);
    expect(discord.rest.writes()).toHaveLength(1);
    await bot.connection.stop();
  });

  it('is not repeated by a fresh Client', { timeout: 20_000 }, async () => {
    const bot = await startBot(desk, discord, { patience });
    expect(published()).toEqual(['figures']);
    const about = () => discord.rest.requests.filter(({ path }) => path.endsWith('/commands')).length;
    const before = about();
    passGap();
    discord.gateway.sendRaw('{"op":9,"d":false}');
    await discord.gateway.nextIdentify();
    await vi.waitFor(() => expect(bot.health.report().state).toBe('ready'), waiting);
    expect(about()).toBe(before);
    await bot.connection.stop();
  });

  it('that Discord refuses later ends the bot with a sentence', async () => {
    discord.rest.outage = unwell;
    const bot = await startBot(desk, discord, { patience });
    discord.rest.outage = { status: 403, code: 50_001, message: 'Missing Access' };
    expect((await bot.ended).message).toContain('DISCORD_GUILD_ID');
    expect(bot.health.report().state).toBe('fatal');
    await bot.connection.stop();
  });
});
