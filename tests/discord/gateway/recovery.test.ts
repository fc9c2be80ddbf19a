import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Patience } from '#discord/gateway/patience.ts';
import type { DiscordStart } from '#discord/start.ts';
import { startBot } from '#tests/discord/bot.ts';
import { calm } from '#tests/doubles/discord/gateway-mood.ts';
import { botToken, guildId } from '#tests/doubles/discord/identity.ts';
import { command } from '#tests/doubles/discord/interactions.ts';
import { type DiscordStub, startStub } from '#tests/doubles/discord/stub.ts';
import { echo } from '#tests/fixtures/commands.ts';
import { folderWith } from '#tests/fixtures/folders.ts';
import { passGap } from './pass-gap.ts';

const desk = { answer: () => echo('figures', { topic: 'harbours' }), commands: [] };

/** As ordinarily, but many times as quick. */
const hasty: Patience = {
  look: 20,
  probe: 200,
  silence: 1500,
  unready: 2000,
  restless: 0,
  stable: 60_000,
  firstPause: 10,
  longestPause: 100,
  longestPauseAfterIdentify: 200,
};

const timeout = 20_000;
const waiting = { timeout: 15_000, interval: 20 };

let discord: DiscordStub;

beforeEach(async () => {
  discord = await startStub();
});

afterEach(() => discord.stop());

async function joined(options: Partial<DiscordStart> = {}) {
  const bot = await startBot(desk, discord, { patience: hasty, ...options });
  passGap();
  const becomes = (state: string) => vi.waitFor(() => expect(bot.health.report().state).toBe(state), waiting);
  const answers = async () => expect((await discord.send(command('figures'))).type).toBe(4);
  return { ...bot, becomes, answers };
}

describe('a bot whose session is lost', () => {
  it('says so at once, and begins anew where the address for resuming is out of order', {
    timeout,
  }, async () => {
    const bot = await joined();
    await bot.becomes('ready');
    discord.gateway.mood = { ...calm, resumeUpgrade: 503 };
    discord.gateway.cut();
    await bot.becomes('degraded');
    await bot.becomes('ready');
    await bot.answers();
    expect(discord.gateway).toMatchObject({ resumed: 0, identified: [1, 1] });
    await bot.connection.stop();
  });

  it('says that Discord is silent, and begins anew', { timeout }, async () => {
    const bot = await joined();
    discord.gateway.freeze();
    await bot.becomes('degraded');
    expect(bot.health.report().reason).toBe('Discord has fallen silent');
    await bot.becomes('ready');
    await bot.answers();
    expect(discord.gateway.identified).toHaveLength(2);
    await bot.connection.stop();
  });

  it('is ready again without a new session when a silent Discord speaks again in time', async () => {
    const bot = await joined({ patience: { ...hasty, unready: 60_000 } });
    const thaw = discord.gateway.freeze();
    await bot.becomes('degraded');
    thaw();
    await bot.becomes('ready');
    await bot.answers();
    expect(discord.gateway).toMatchObject({ resumed: 0, identified: [1] });
    await bot.connection.stop();
  });

  it('begins anew with another Client where the session is invalid', { timeout }, async () => {
    const bot = await joined({ patience: { ...hasty, unready: 60_000 } });
    discord.gateway.sendRaw('{"op":9,"d":false}');
    await bot.becomes('degraded');
    await bot.becomes('ready');
    await bot.answers();
    expect(bot.meter.counts()).toMatchObject({ 'gateway.begun': 2, 'gateway.identified': 2 });
    await bot.connection.stop();
  });

  it('resumes where Discord asks for it', async () => {
    const bot = await joined({ patience: { ...hasty, unready: 60_000 } });
    discord.gateway.sendRaw('{"op":7,"d":null}');
    await bot.becomes('degraded');
    await bot.becomes('ready');
    expect(discord.gateway).toMatchObject({ resumed: 1, identified: [1] });
    await bot.connection.stop();
  });
});

describe('a bot that starts while Discord is down', () => {
  const nobody = { token: botToken, guildId, api: 'http://127.0.0.1:9/api' };

  it('says so in one sentence, and goes on trying', { timeout }, async () => {
    // The wire asks more than once before it calls Discord unreachable.
    const bot = await joined({ settings: nobody, patience: { ...hasty, unready: 60_000 } });
    expect(bot.connection.greeting).toBe(
      'Discord cannot be reached now (ECONNREFUSED); trying again, Ctrl+C stops it.',
    );
    await vi.waitFor(() => expect(bot.meter.counts()['gateway.begun']).toBeGreaterThan(2), waiting);
    expect(bot.health.report().state).toBe('degraded');
    await bot.connection.stop();
  });

  it('stops when it is asked to while it waits', async () => {
    const bot = await joined({
      settings: nobody,
      patience: { ...hasty, firstPause: 60_000, longestPause: 60_000 },
    });
    await bot.connection.stop();
    expect(bot.meter.counts()['gateway.begun']).toBe(1);
  });

  it('does not even begin when it was asked to stop before', async () => {
    const bot = await joined({ signal: AbortSignal.abort() });
    expect(bot.connection.greeting).toBe('On Record has been stopped.');
    expect(discord.rest.requests).toEqual([]);
    await bot.connection.stop();
  });

  it('stops when it is asked to while it connects', async () => {
    discord.gateway.mood = { ...calm, helloAfter: null };
    const stopping = new AbortController();
    const starting = joined({ signal: stopping.signal, patience: { ...hasty, unready: 60_000 } });
    await vi.waitFor(() => expect(discord.gateway.connections).toBe(1), waiting);
    stopping.abort();
    const bot = await starting;
    expect(bot.connection.greeting).toBe('On Record has been stopped.');
    await bot.connection.stop();
    expect(discord.gateway.identified).toEqual([]);
  });
});

describe('a bot that may begin no session', () => {
  it('waits as long as Discord says, and identifies not before', { timeout }, async () => {
    discord.rest.sessionLimit = { ...discord.rest.sessionLimit, remaining: 0, reset_after: 700 };
    const bot = await joined();
    expect(bot.connection.greeting).toContain('Discord allows no more sessions for now');
    expect(discord.gateway.connections).toBe(0);
    discord.rest.sessionLimit = { ...discord.rest.sessionLimit, remaining: 1, reset_after: 0 };
    await bot.becomes('ready');
    expect(bot.meter.counts()).toMatchObject({ 'gateway.begun': 2, 'gateway.identified': 1 });
    await bot.connection.stop();
  });

  it('waits where its own record says so', async () => {
    const folder = folderWith({ 'identifies.json': { identifies: Array<number>(20).fill(Date.now()) } });
    const bot = await joined({ stateFolder: folder });
    expect(bot.connection.greeting).toContain('the next may begin at');
    expect(discord.rest.requests).toEqual([]);
    await bot.connection.stop();
  });
});

describe('a bot that Discord refuses', () => {
  it.each([4004, 4010, 4011, 4012, 4013, 4014])('later, with %i, ends with a sentence', async (code) => {
    const bot = await joined();
    const before = discord.rest.requests.length;
    discord.gateway.close(code);
    await bot.ended;
    expect(bot.health.report()).toMatchObject({ state: 'fatal', reason: (await bot.ended).message });
    expect(discord.rest.requests).toHaveLength(before);
    expect(discord.gateway.identified).toHaveLength(1);
    await bot.connection.stop();
  });
});

describe('a Client that is left behind', () => {
  it('connects no more, even between two connections', { timeout }, async () => {
    const other = await startBot(desk);
    const bot = await joined();
    discord.gateway.cut();
    other.discord.gateway.cut();
    await bot.becomes('degraded');
    await bot.connection.stop();
    const { connections } = discord.gateway;
    // Both wait for half a second before they connect again.
    await vi.waitFor(() => expect(other.discord.gateway.resumed).toBe(1), waiting);
    expect(discord.gateway).toMatchObject({ connections, open: 0 });
    await other.stop();
  });

  it('keeps no socket, even to a silent peer', { timeout }, async () => {
    const bot = await joined();
    const thaw = discord.gateway.freeze();
    await bot.becomes('degraded');
    await bot.becomes('ready');
    thaw();
    await vi.waitFor(() => expect(discord.gateway.open).toBe(1), waiting);
    await bot.connection.stop();
  });
});
