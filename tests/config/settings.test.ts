import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { readSettings, SettingsError, settingsSchema } from '#config/settings.ts';

const root = resolve(import.meta.dirname, '../..');

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof SettingsError) return error.faults;
    throw error;
  }
  return [];
}

describe('settings', () => {
  it('serves the preview from the shipped library when nothing is set', () => {
    expect(readSettings({})).toEqual({
      libraryFolder: resolve(root, 'data/documents'),
      discord: null,
      previewPort: 4180,
      healthPort: null,
      stateFolder: resolve(root, '.state'),
      logLevel: 'info',
    });
  });

  it('takes a blank value for an absent one, as an untouched copy of .env.example has them', () => {
    const example = parse(readFileSync(resolve(root, '.env.example')));
    expect(readSettings(example)).toEqual(readSettings({}));
  });

  it('connects to Discord everywhere, or to one server, when a token is given', () => {
    expect(readSettings({ DISCORD_TOKEN: 'a.b.c' }).discord).toEqual({
      token: 'a.b.c',
      guildId: null,
      api: undefined,
    });
    const one = readSettings({ DISCORD_TOKEN: ' a.b.c ', DISCORD_GUILD_ID: '12345678901234567' });
    expect(one.discord).toMatchObject({ token: 'a.b.c', guildId: '12345678901234567' });
  });

  it('finds a relative library folder from the working directory', () => {
    expect(readSettings({ ON_RECORD_LIBRARY: 'mine' }).libraryFolder).toBe(resolve('mine'));
  });

  it.each(['0', '65535'])('accepts port %s', (port) => {
    expect(readSettings({ PREVIEW_PORT: port, HEALTH_PORT: port })).toMatchObject({
      previewPort: Number(port),
      healthPort: Number(port),
    });
  });

  it.each(['http://127.0.0.1:4000/api', 'http://[::1]:4000/api', 'http://localhost:4000/api'])(
    'accepts %s as the address of a stand-in for Discord',
    (address) => {
      expect(readSettings({ DISCORD_TOKEN: 't', DISCORD_API_URL: address }).discord?.api).toBe(address);
    },
  );
});

describe('settings that a person must mend', () => {
  it('are all named at once, each in a sentence that begins with its name', () => {
    const faults = faultsOf({ DISCORD_TOKEN: 'two words', DISCORD_GUILD_ID: 'mine', LOG_LEVEL: 'loud' });
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
      'DISCORD_TOKEN',
      'DISCORD_GUILD_ID',
      'LOG_LEVEL',
    ]);
  });

  it.each(['65536', '-1', '80a', '1e3', '4180.5', '100000'])('include port %s', (port) => {
    expect(faultsOf({ PREVIEW_PORT: port })).toHaveLength(1);
  });

  it.each(['1234567890123456', '123456789012345678901'])('include the server id %s', (id) => {
    expect(faultsOf({ DISCORD_GUILD_ID: id })).toHaveLength(1);
  });

  it.each([
    'https://127.0.0.1/api',
    'http://discord.example/api',
    'http://127.0.0.1.example/api',
    'http://127.0.0.1@example.org/api',
    'nonsense',
  ])('include an address that would send the token away: %s', (address) => {
    expect(faultsOf({ DISCORD_API_URL: address })).toHaveLength(1);
  });

  it('never repeat a value, which may be a secret', () => {
    expect(faultsOf({ DISCORD_TOKEN: 'secret word' }).join()).not.toContain('secret');
  });
});

describe('.env.example', () => {
  it('holds every setting, each with a comment, and no other', () => {
    const text = readFileSync(resolve(root, '.env.example'), 'utf8');
    expect(Object.keys(parse(text)).sort()).toEqual(Object.keys(settingsSchema.shape).sort());
    for (const name of Object.keys(settingsSchema.shape)) {
      expect(text).toMatch(new RegExp(`^#.+\\n${name}=$`, 'm'));
    }
  });
});
