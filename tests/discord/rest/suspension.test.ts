import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, fault, type Reaction, type RequestName, script, settle, silence } from './scripted.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const forbidden = answer(403, { code: 50_001, message: 'Missing Access' });
const tenMinutes = 600_000;

type Discord = ReturnType<typeof script>;

async function repeatedly(discord: Discord, times: number, name: RequestName = 'edit'): Promise<void> {
  for (let count = 0; count < times; count += 1) await settle(discord.request(name));
}

describe('requests that Discord refuses', () => {
  it.each<[string, Reaction, number]>([
    ['401', answer(401, { code: 50_027, message: 'Invalid Webhook Token' }), 1],
    ['403', forbidden, 1],
    ['429', answer(429, {}, { 'retry-after': '9999' }), 1],
    ['429 of the bot’s own', answer(429, {}, { 'retry-after': '9999', 'x-ratelimit-scope': 'user' }), 1],
    [
      '429 that is shared with others',
      answer(429, {}, { 'retry-after': '9999', 'x-ratelimit-scope': 'shared' }),
      0,
    ],
    ['403 whose scope is shared', answer(403, {}, { 'x-ratelimit-scope': 'shared' }), 1],
    ['400', answer(400, { code: 50_035 }), 0],
    ['404', answer(404, { code: 10_062 }), 0],
    ['402', answer(402, {}), 0],
    ['200', answer(200, {}), 0],
  ])('are counted where they bring a ban nearer: %s', async (_, reaction, counted) => {
    const discord = script([reaction]);
    await settle(discord.request('edit'));
    expect(discord.counts()['rest.invalid'] ?? 0).toBe(counted);
  });

  it('are sent once, and never again', async () => {
    const discord = script([forbidden]);
    await repeatedly(discord, 1, 'create');
    expect(discord.times).toEqual([0]);
  });

  it('suspend what nobody waits for from the 250th on', async () => {
    const discord = script([forbidden]);
    await repeatedly(discord, 249);
    expect((await settle(discord.request('reading'))).value?.status).toBe(403);
    const { error, after } = await settle(discord.request('reading'));
    expect(error).toMatchObject({
      name: 'SuspendedError',
      code: 'SUSPENDED',
      message: 'A reading is not sent: Discord has refused too much lately',
      mayHaveArrived: false,
    });
    expect(after).toBe(0);
    expect((await settle(discord.request('firstResponse'))).value?.status).toBe(403);
    expect(discord.times).toHaveLength(251);
    expect(discord.counts()['rest.suspended']).toBe(1);
  });

  it.each(['firstResponse', 'edit', 'removal', 'followUp'] as const)(
    'suspend everything from the 500th on (%s)',
    async (name) => {
      const discord = script([forbidden]);
      await repeatedly(discord, 499);
      expect((await settle(discord.request(name))).value?.status).toBe(403);
      const { error } = await settle(discord.request(name));
      expect(error).toMatchObject({ name: 'SuspendedError' });
      expect(discord.times).toHaveLength(500);
    },
  );

  it.each(['reading', 'create', 'change', 'remove', 'other'] as const)(
    'suspend what is for nobody in particular (%s)',
    async (name) => {
      const discord = script([forbidden]);
      await repeatedly(discord, 250);
      expect((await settle(discord.request(name))).error).toMatchObject({ name: 'SuspendedError' });
    },
  );

  it('are forgotten after ten minutes, not a moment before', async () => {
    const discord = script([forbidden]);
    await repeatedly(discord, 500);
    await vi.advanceTimersByTimeAsync(tenMinutes - 1);
    expect((await settle(discord.request('edit'))).error).toMatchObject({ name: 'SuspendedError' });
    await vi.advanceTimersByTimeAsync(1);
    expect((await settle(discord.request('edit'))).value?.status).toBe(403);
  });

  it('are forgotten one by one', async () => {
    const discord = script([forbidden]);
    await repeatedly(discord, 1);
    await vi.advanceTimersByTimeAsync(1000);
    await repeatedly(discord, 499);
    await vi.advanceTimersByTimeAsync(tenMinutes - 1000);
    await repeatedly(discord, 5);
    expect(discord.times).toHaveLength(501);
  });

  it('stay under the limit when more are sent at once', async () => {
    const late: Reaction = () => new Promise((resolve) => setTimeout(() => resolve(forbidden()), 900));
    const discord = script([late]);
    const ends = await Promise.all(
      Array.from({ length: 600 }, () => settle(discord.request('firstResponse'))),
    );
    expect(discord.times).toHaveLength(500);
    expect(ends.filter(({ value }) => value?.status === 403)).toHaveLength(500);
    expect(
      ends.filter(({ error }) => error instanceof Error && error.name === 'SuspendedError'),
    ).toHaveLength(100);
  });
});

describe('a request for which there is no room', () => {
  it('waits until another has been answered', async () => {
    const slow: Reaction = () => new Promise((resolve) => setTimeout(() => resolve(answer(204)()), 900));
    const discord = script([slow]);
    const ends = await Promise.all(
      Array.from({ length: 501 }, () => settle(discord.request('firstResponse'))),
    );
    expect(ends.every(({ value }) => value?.status === 204)).toBe(true);
    expect(discord.times.filter((time) => time === 0)).toHaveLength(500);
    expect(discord.times.at(-1)).toBe(900);
  });

  it('waits for 250 others where nobody waits for it', async () => {
    const slow: Reaction = () => new Promise((resolve) => setTimeout(() => resolve(answer(204)()), 900));
    const discord = script([slow]);
    await Promise.all(Array.from({ length: 251 }, () => settle(discord.request('reading'))));
    expect(discord.times.filter((time) => time === 0)).toHaveLength(250);
  });

  it('is suspended where none comes in time', async () => {
    const discord = script([silence]);
    const edits = Array.from({ length: 500 }, () => discord.request('edit').catch(() => undefined));
    const { error, after } = await settle(discord.request('firstResponse'));
    expect(error).toMatchObject({ name: 'SuspendedError' });
    expect(after).toBe(2375);
    expect(edits).toHaveLength(500);
  });
});

describe('the bot’s token, once Discord has refused it', () => {
  const unauthorised = answer(401, { code: 0, message: '401: Unauthorized' });

  it('is told of once, and is never sent again', async () => {
    const onTokenRefused = vi.fn();
    const discord = script([unauthorised], { onTokenRefused });
    const { value } = await settle(discord.request('reading', { token: 'a' }));
    expect(value?.status).toBe(401);
    const { error, after } = await settle(discord.request('create', { token: 'a' }));
    expect(error).toMatchObject({
      name: 'TokenRefusedError',
      code: 'TOKEN_REFUSED',
      message: 'The writing of a command is not sent: Discord has refused the token',
      status: 401,
      mayHaveArrived: false,
    });
    expect([discord.times, after]).toEqual([[0], 0]);
    expect(onTokenRefused).toHaveBeenCalledTimes(1);
  });

  it('is told of once, however many requests were on their way with it', async () => {
    const onTokenRefused = vi.fn();
    const discord = script([unauthorised], { onTokenRefused });
    await Promise.all([1, 2, 3].map(() => settle(discord.request('reading', { token: 'a' }))));
    expect(discord.times).toHaveLength(3);
    expect(onTokenRefused).toHaveBeenCalledTimes(1);
  });

  it('stops what was to be sent again with it', async () => {
    const discord = script([fault('UND_ERR_SOCKET'), unauthorised]);
    const first = settle(discord.request('reading', { token: 'a' }));
    await settle(discord.request('reading', { token: 'a' }));
    expect((await first).error).toMatchObject({ name: 'TokenRefusedError', mayHaveArrived: true });
  });

  it('does not stop requests without it, or with another', async () => {
    const discord = script([unauthorised, answer(200, {})]);
    await settle(discord.request('reading', { token: 'a' }));
    expect((await settle(discord.request('firstResponse'))).value?.status).toBe(200);
    expect((await settle(discord.request('reading', { token: 'b' }))).value?.status).toBe(200);
  });

  it('stays refused where a request without it is refused, too', async () => {
    const onTokenRefused = vi.fn();
    const discord = script([unauthorised], { onTokenRefused });
    await settle(discord.request('reading', { token: 'a' }));
    await settle(discord.request('reading'));
    const { error } = await settle(discord.request('reading', { token: 'a' }));
    expect(error).toMatchObject({ name: 'TokenRefusedError' });
    expect(onTokenRefused).toHaveBeenCalledTimes(1);
  });

  it.each([
    [
      'pairs',
      (token: string) => [
        ['user-agent', 'x'],
        ['authorization', token],
      ],
    ],
    ['an object', (token: string) => ({ 'User-Agent': 'x', Authorization: token })],
    ['headers', (token: string) => new Headers({ Zebra: 'x', Authorization: token })],
  ])('is found in whatever shape the headers come: %s', async (_, headersWith) => {
    const { wire } = script([unauthorised, answer(200, {})]);
    const ask = (token: string) =>
      settle(wire.makeRequest('https://discord.example/api/v10/users/@me', { headers: headersWith(token) }));
    await ask('Bot a');
    expect((await ask('Bot a')).error).toMatchObject({
      message: 'A reading is not sent: Discord has refused the token',
    });
    expect((await ask('Bot b')).value?.status).toBe(200);
  });

  it.each([
    ['a 401 about an interaction’s token', 'edit', 'a', unauthorised],
    ['a 401 to a request without it', 'reading', undefined, unauthorised],
    ['a 403', 'reading', 'a', forbidden],
  ] as const)('is not taken for refused after %s', async (_, name, token, reaction) => {
    const onTokenRefused = vi.fn();
    const discord = script([reaction], { onTokenRefused });
    await settle(discord.request(name, token === undefined ? {} : { token }));
    await settle(discord.request('reading', { token: 'b' }));
    expect(onTokenRefused).toHaveBeenCalledTimes(reaction === forbidden ? 0 : 1);
    expect(discord.times).toHaveLength(2);
  });
});
