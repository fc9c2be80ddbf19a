import { Client } from 'discord.js';
import { GatewayIntentBits } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FatalConfigurationError } from '#config/fatal.ts';
import { botToken, guildId } from '#tests/doubles/discord/identity.ts';
import { command } from '#tests/doubles/discord/interactions.ts';
import { type DiscordStub, startStub } from '#tests/doubles/discord/stub.ts';
import { echo } from '#tests/fixtures/commands.ts';
import { startBot } from './bot.ts';
import { commandWith } from './fakes.ts';

const desk = { answer: () => echo('figures', { topic: 'harbours' }), commands: [commandWith({})] };

let discord: DiscordStub;

beforeEach(async () => {
  discord = await startStub();
});

afterEach(() => discord.stop());

function join(settings: { token?: string; guildId?: string | null; api?: string }) {
  return startBot(desk, discord, { settings: { token: botToken, guildId, api: discord.api, ...settings } });
}

describe('joining Discord', () => {
  it('asks for servers and nothing else', async () => {
    const { connection } = await startBot(desk, discord);
    expect(discord.gateway.identified).toEqual([GatewayIntentBits.Guilds]);
    await connection.stop();
  });

  it('goes on with the commands published before while Discord takes no new ones', async () => {
    discord.rest.outage = { status: 503, code: 0, message: 'Service Unavailable' };
    const { connection, lines } = await startBot(desk, discord);
    const { data } = await discord.send(command('figures'));
    expect(JSON.stringify(data)).toContain('harbours');
    expect(lines.join('')).toContain('Commands could not be published');
    await connection.stop();
  });
});

describe('joining Discord ends in one sentence', () => {
  it('about DISCORD_TOKEN when the token is wrong', async () => {
    const error = await join({ token: 'wrong' }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(FatalConfigurationError);
    expect(error).toMatchObject({
      exitCode: 78,
      message: expect.stringMatching(/^[^\n]*DISCORD_TOKEN[^\n]*$/),
    });
  });

  it.each([4004, 4010, 4011, 4012, 4013, 4014])('when the gateway closes with %i', async (code) => {
    discord.gateway.refusal = code;
    const error = await join({}).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(FatalConfigurationError);
    expect(discord.gateway.identified).toHaveLength(1);
  });

  it('about DISCORD_GUILD_ID when the bot is not in that server', async () => {
    const error = await join({ guildId: '999999999999999999' }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ exitCode: 78, message: expect.stringContaining('DISCORD_GUILD_ID') });
  });
});

describe('a connection', () => {
  it('that Discord closes for good ends the bot with the same sentence', async () => {
    const { connection, ended } = await startBot(desk, discord);
    discord.gateway.close(4004);
    expect((await ended).message).toContain('DISCORD_TOKEN');
    await connection.stop();
  });

  it('that does not close is left behind, and the log says so', async () => {
    const { connection, lines } = await startBot(desk, discord);
    const { destroy } = Client.prototype;
    vi.spyOn(Client.prototype, 'destroy').mockImplementationOnce(async function (this: Client) {
      await destroy.call(this);
      throw new Error('closed already');
    });
    await expect(connection.stop()).resolves.toBeUndefined();
    expect(lines.join('')).toContain('The connection to Discord could not be closed');
  });

  it('that is cut is resumed, and what was asked meanwhile is answered', async () => {
    const { connection } = await startBot(desk, discord);
    discord.gateway.cut();
    const { data } = await discord.send(command('figures'));
    expect(JSON.stringify(data)).toContain('harbours');
    expect(discord.gateway).toMatchObject({ resumed: 1, identified: [GatewayIntentBits.Guilds] });
    await connection.stop();
  });

  it('that gets a malformed command before it is ready goes on all the same', async () => {
    const starting = startBot(desk, discord);
    await discord.gateway.nextIdentify();
    discord.gateway.sendRaw('{"op":0,"t":"INTERACTION_CREATE","s":9,"d":{"type":2}}');
    discord.gateway.sendRaw('{"op":0,"t":"CHANNEL_UPDATE","s":10,"d":null}');
    const { connection, meter } = await starting;
    await discord.send(command('figures'));
    expect(meter.counts()['gateway.malformed']).toBe(1);
    await connection.stop();
  });

  it.each<[string, number]>([
    ['no JSON', 1],
    ['null', 1],
    ['{"op":0,"t":"INTERACTION_CREATE","s":9,"d":{"type":99}}', 1],
    ['{"op":0,"t":"INTERACTION_CREATE","s":9,"d":null}', 1],
    ['{"op":0,"t":"NEW_EVENT","s":9,"d":null}', 0],
    ['{"op":99}', 1],
  ])('drops a frame that makes no sense, counts it and goes on: %s', async (frame, count) => {
    const { connection, meter } = await startBot(desk, discord);
    discord.gateway.sendRaw(frame);
    const { data } = await discord.send(command('figures'));
    expect(JSON.stringify(data)).toContain('harbours');
    expect(meter.counts()['gateway.malformed'] ?? 0).toBe(count);
    await connection.stop();
  });
});
