import { DiscordAPIError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { closeRefusal, loginRefusal, publicationRefusal, reasonOf } from '#discord/refusal.ts';

function apiError(status: number, code: number): DiscordAPIError {
  const body = { body: undefined, files: undefined };
  return new DiscordAPIError({ code, message: 'secret' }, code, status, 'GET', 'http://secret.example', body);
}

function coded(code: string): Error {
  return Object.assign(new Error('secret'), { code });
}

describe('a person is told about DISCORD_TOKEN', () => {
  it('where discord.js or Discord itself knows it no more', () => {
    expect(loginRefusal(apiError(401, 0))?.message).toContain('DISCORD_TOKEN');
    expect(publicationRefusal(apiError(401, 0))?.message).toContain('DISCORD_TOKEN');
    expect(closeRefusal(4004).message).toContain('DISCORD_TOKEN');
  });

  it('not for what may pass', () => {
    for (const thrown of [apiError(500, 0), apiError(403, 50_001), coded('ECONNREFUSED'), 'text', null]) {
      expect(loginRefusal(thrown)).toBeNull();
    }
  });
});

it.each([4010, 4011, 4012, 4013, 4014])('the code %i is named where it closes the connection', (code) => {
  expect(closeRefusal(code)).toMatchObject({ exitCode: 78, message: expect.stringContaining(String(code)) });
});

describe('the reason of a failure is', () => {
  it.each<[string, unknown]>([
    ['ECONNREFUSED', coded('ECONNREFUSED')],
    ['UND_ERR_CONNECT_TIMEOUT', coded('UND_ERR_CONNECT_TIMEOUT')],
    ['status 503', Object.assign(new Error('secret'), { status: 503 })],
    ['TypeError', new TypeError('secret')],
    ['Error', coded('a secret sentence')],
    ['Error', coded('E')],
    ['unknown reason', 'secret'],
  ])('%s', (reason, thrown) => {
    expect(reasonOf(thrown)).toBe(reason);
  });
});
