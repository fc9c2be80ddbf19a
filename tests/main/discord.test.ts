import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { calm } from '#tests/doubles/discord/gateway-mood.ts';
import { botToken, guildId } from '#tests/doubles/discord/identity.ts';
import { command, press, typing } from '#tests/doubles/discord/interactions.ts';
import { type DiscordStub, startStub } from '#tests/doubles/discord/stub.ts';
import { folderWith } from '#tests/fixtures/folders.ts';
import { freePort } from '#tests/fixtures/ports.ts';
import { Program } from './program.ts';

let discord: DiscordStub;

beforeEach(async () => {
  discord = await startStub();
});

afterEach(async () => {
  expect(discord.rest.faults).toEqual([]);
  await discord.stop();
});

function startProgram(settings: Readonly<Record<string, string>> = {}): Program {
  return new Program({ DISCORD_TOKEN: botToken, DISCORD_API_URL: discord.api, ...settings });
}

async function stop(program: Program): Promise<void> {
  program.kill('SIGTERM');
  expect(await program.exitCode()).toBe(0);
}

describe('npm start with a token', () => {
  it('publishes the commands once, and answers with the shipped library', async () => {
    const first = startProgram();
    expect(await first.greeting()).toContain('on-record');
    const published = discord.rest.commands(null).list();
    expect(published.map(({ name }) => name).sort()).toEqual([
      'Check quotes',
      'check',
      'figures',
      'help',
      'source',
      'who-said',
    ]);
    const { data } = await discord.send(command('help'));
    expect(data?.components).not.toEqual([]);
    await stop(first);

    const writes = discord.rest.writes().length;
    const second = startProgram();
    await second.greeting();
    expect(discord.rest.writes()).toHaveLength(writes);
    await stop(second);
  });

  it('publishes to one server alone when it is named', async () => {
    const program = startProgram({ DISCORD_GUILD_ID: guildId });
    await program.greeting();
    expect(discord.rest.commands(null).list()).toEqual([]);
    expect(discord.rest.commands(guildId).list()).toHaveLength(6);
    await stop(program);
  });

  it('goes on after frames that discord.js stumbles over, and counts them', async () => {
    const port = await freePort();
    const program = startProgram({ HEALTH_PORT: String(port) });
    await program.greeting();
    discord.gateway.sendRaw('{"op":0,"t":"INTERACTION_CREATE","s":9,"d":null}');
    discord.gateway.sendRaw('{"op":0,"t":"INTERACTION_CREATE","s":10,"d":{"type":2}}');
    discord.gateway.sendRaw('{"op":9}');
    expect((await discord.send(command('help'))).type).toBe(4);
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`);
    expect(await answer.json()).toMatchObject({
      counts: { 'gateway.malformed': 3, 'process.stray-rejection': 1 },
    });
    await stop(program);
  });

  it('never lets a token or a text of the conversation into its log', async () => {
    const program = startProgram();
    await program.greeting();
    const canary = 'canary-text-5d1f';
    await discord.send(command('who-said', { quote: canary }));
    await discord.send(typing('who-said', 'quote', canary));
    await discord.send(press(`v|who-said|1|quote~${canary}`));
    const late = command('who-said', { quote: canary });
    void discord.send(late);
    discord.rest.responses.expire(late);
    await discord.send(command('help'));
    await stop(program);
    expect(program.errors).toContain('10062');
    for (const secret of [botToken, 'interaction-token', canary]) {
      expect(program.output + program.errors).not.toContain(secret);
    }
  });
});

describe('a bot whose connection is dead', () => {
  it('ends with exit code 0 on the first signal', { timeout: 15_000 }, async () => {
    const program = startProgram();
    await program.greeting();
    discord.gateway.freeze();
    await stop(program);
  });

  it('ends at once on the second', async () => {
    const program = startProgram();
    await program.greeting();
    discord.gateway.freeze();
    program.kill('SIGTERM');
    program.kill('SIGINT');
    expect(await program.exitCode()).toBe(1);
  });
});

describe('npm start while Discord cannot be reached', () => {
  const nobody = { DISCORD_API_URL: 'http://127.0.0.1:9/api' };

  it('says so in one sentence and goes on; a signal ends it with 0', async () => {
    const program = startProgram({ LOG_LEVEL: 'error', ...nobody });
    expect(await program.greeting()).toBe(
      'Discord cannot be reached now (ECONNREFUSED); trying again, Ctrl+C stops it.\n',
    );
    await stop(program);
    expect(program.errors).toBe('');
  });

  it('ends with 0 on a signal while it is still connecting', async () => {
    discord.gateway.mood = { ...calm, helloAfter: null };
    const program = startProgram({ LOG_LEVEL: 'error' });
    await vi.waitFor(() => expect(discord.gateway.connections).toBe(1), { timeout: 15_000 });
    await stop(program);
  });

  it('waits for the time to begin a session when too many have been begun, and ends with 0 on a signal', async () => {
    const identifies = Array<number>(20).fill(Date.now());
    const state = folderWith({ 'identifies.json': { identifies } });
    const program = startProgram({ ON_RECORD_STATE: state });
    expect(await program.greeting()).toMatch(
      /^As many sessions as are allowed have been begun; the next .+Z;/,
    );
    expect(discord.rest.requests).toEqual([]);
    await stop(program);
  });
});

describe('npm start with HEALTH_PORT', () => {
  it('tells whether questions from Discord are answered', async () => {
    const port = await freePort();
    const program = startProgram({ HEALTH_PORT: String(port) });
    await program.greeting();
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ state: 'ready', counts: { 'gateway.identified': 1 } });
    discord.gateway.mood = { ...calm, resumeUpgrade: 503 };
    discord.gateway.cut();
    await vi.waitFor(async () => expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(503));
    await stop(program);
  });
});

describe('npm start with a token ends in one plain sentence', () => {
  it.each<[string, number, Record<string, string>]>([
    ['and 78 when Discord refuses the token', 78, { DISCORD_TOKEN: 'wrong' }],
    ['and 78 when the bot is not in the server', 78, { DISCORD_GUILD_ID: '999999999999999999' }],
  ])('%s', async (_, code, settings) => {
    const program = startProgram({ LOG_LEVEL: 'error', ...settings });
    expect(await program.exitCode()).toBe(code);
    expect(program.errors).toMatch(/^[^\n]+\n$/);
  });

  it('and 78 when Discord refuses the token later', async () => {
    const program = startProgram({ LOG_LEVEL: 'error' });
    await program.greeting();
    discord.gateway.close(4004);
    expect(await program.exitCode()).toBe(78);
    expect(program.errors).toMatch(/^[^\n]*DISCORD_TOKEN[^\n]*\n$/);
  });
});
