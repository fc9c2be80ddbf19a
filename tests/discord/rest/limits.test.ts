import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, endless, type Reaction, script, settle } from './scripted.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const found = answer(200, { url: 'wss://gateway.example' });
const limited = (headers: Record<string, string>, body: object = {}) => answer(429, body, headers);

describe('a limit of Discord’s', () => {
  it.each<[string, Reaction, number]>([
    ['the header in seconds', limited({ 'retry-after': '3' }), 3000],
    ['a fraction of a second', limited({ 'retry-after': '0.4567' }), 457],
    ['the body', limited({}, { retry_after: 1.25 }), 1250],
    ['the header about the bucket', limited({ 'x-ratelimit-reset-after': '4.5' }), 4500],
    ['the header before the body', limited({ 'retry-after': '3' }, { retry_after: 7 }), 3000],
    ['the body before the bucket', limited({ 'x-ratelimit-reset-after': '9' }, { retry_after: 7 }), 7000],
    ['the body where the header says nothing', limited({ 'retry-after': '0' }, { retry_after: 7 }), 7000],
    [
      'the bucket where the body says nothing',
      limited({ 'x-ratelimit-reset-after': '9' }, { retry_after: 'x' }),
      9000,
    ],
  ])('is waited for as told by %s', async (_, reaction, wait) => {
    const discord = script([reaction, found]);
    const { value } = await settle(discord.request('reading'));
    expect(value?.status).toBe(200);
    expect(discord.times).toEqual([0, wait]);
    expect(discord.counts()).toEqual({
      'rest.invalid': 1,
      'rest.limited': 1,
      'rest.repeated': 1,
      'rest.sent': 2,
    });
  });

  it.each(['0', '-1', '', 'NaN', 'soon', 'Infinity', 'Wed, 21 Oct 2026 07:28:00 GMT'])(
    'is waited for ever longer where Discord says “%s”',
    async (nonsense) => {
      const discord = script([limited({ 'retry-after': nonsense }, { retry_after: -1 })]);
      const { error } = await settle(discord.request('reading'));
      expect(error).toMatchObject({
        name: 'RateLimitedError',
        status: 429,
        wait: 2000,
        mayHaveArrived: false,
      });
      expect(discord.times).toEqual([0, 500, 1500]);
    },
  );

  it('is waited for ever longer where Discord says nothing at all', async () => {
    const discord = script([answer(429)]);
    const { error, after } = await settle(discord.request('firstResponse'));
    expect(error).toMatchObject({ code: 'RATE_LIMITED' });
    expect([discord.times.length, after]).toEqual([8, 2300]);
  });

  it('that leaves a moment of the budget is waited for', async () => {
    const discord = script([limited({ 'retry-after': '2.399' }), answer(204)]);
    const { value } = await settle(discord.request('firstResponse'));
    expect(value?.status).toBe(204);
    expect(discord.times).toEqual([0, 2399]);
  });

  it.each([
    ['firstResponse', 2.4],
    ['edit', 840],
    ['followUp', 840],
    ['reading', 60],
    ['create', 120],
  ] as const)('that leaves nothing of the budget is refused at once (%s)', async (name, seconds) => {
    const discord = script([limited({ 'retry-after': `${seconds}` })]);
    const { error, after } = await settle(discord.request(name));
    expect(error).toMatchObject({ name: 'RateLimitedError', code: 'RATE_LIMITED', wait: seconds * 1000 });
    expect([discord.times, after]).toEqual([[0], 0]);
  });

  it('is known by the head alone where the rest never comes', async () => {
    const discord = script([endless(429, { 'retry-after': '2' }), found]);
    await settle(discord.request('reading'));
    expect(discord.times).toEqual([0, 17_000]);
  });
});

describe('a limit on all requests', () => {
  it.each<[string, Reaction]>([
    ['the header', limited({ 'retry-after': '2', 'x-ratelimit-global': 'true' })],
    ['the body', limited({}, { retry_after: 2, global: true })],
  ])('holds every request back, as told by %s', async (_, reaction) => {
    const discord = script([reaction, found]);
    const first = settle(discord.request('reading'));
    await vi.advanceTimersByTimeAsync(500);
    const second = settle(discord.request('edit'));
    await Promise.all([first, second]);
    expect(discord.times).toEqual([0, 2000, 2000]);
  });

  it.each([
    ['of the bot leaves answers to interactions free', { token: 'a' }, undefined],
    ['on answers to interactions leaves what the bot itself asks free', {}, 'a'],
  ])('%s', async (_, limitedOptions, token) => {
    const discord = script([limited({ 'retry-after': '30', 'x-ratelimit-global': 'true' }), found]);
    const first = settle(discord.request('reading', limitedOptions));
    await vi.advanceTimersByTimeAsync(1000);
    const second = await settle(discord.request('reading', token === undefined ? {} : { token }));
    expect(second).toMatchObject({ value: { status: 200 }, after: 0 });
    await first;
    expect(discord.times).toEqual([0, 1000, 30_000]);
  });

  it('refuses at once what cannot wait so long', async () => {
    const discord = script([limited({ 'retry-after': '30', 'x-ratelimit-global': 'true' }), found]);
    const first = settle(discord.request('reading'));
    await vi.advanceTimersByTimeAsync(1000);
    const { error, after } = await settle(discord.request('firstResponse'));
    expect(error).toMatchObject({
      name: 'RateLimitedError',
      message: 'The first response to an interaction is held back by Discord for 29000 ms',
      wait: 29_000,
    });
    expect(after).toBe(0);
    await first;
    expect(discord.times).toEqual([0, 30_000]);
  });

  it('is waited for where a moment of the budget is left, and refused where none is', async () => {
    const discord = script([limited({ 'retry-after': '10', 'x-ratelimit-global': 'true' }), found]);
    const first = settle(discord.request('reading'));
    await vi.advanceTimersByTimeAsync(7600);
    expect((await settle(discord.request('firstResponse'))).error).toMatchObject({ wait: 2400 });
    await vi.advanceTimersByTimeAsync(1);
    expect((await settle(discord.request('firstResponse'))).value?.status).toBe(200);
    await first;
  });

  it('is not shortened by a later one', async () => {
    const global = { 'x-ratelimit-global': 'true' };
    const answers = [
      limited({ ...global, 'retry-after': '20' }),
      limited({ ...global, 'retry-after': '1' }),
      found,
    ];
    const discord = script(answers);
    await Promise.all([settle(discord.request('reading')), settle(discord.request('reading'))]);
    expect(discord.times).toEqual([0, 0, 20_000, 20_000]);
  });

  it('is tried again after an hour, whatever Discord said', async () => {
    const discord = script([limited({ 'retry-after': '1000000', 'x-ratelimit-global': 'true' }), found]);
    await settle(discord.request('reading'));
    await vi.advanceTimersByTimeAsync(3_600_000 - 60_000);
    expect((await settle(discord.request('reading'))).error).toMatchObject({ wait: 60_000 });
    await vi.advanceTimersByTimeAsync(1);
    expect((await settle(discord.request('reading'))).value?.status).toBe(200);
  });

  it.each<[string, Reaction]>([
    ['a limit on one request', limited({ 'retry-after': '0.5' })],
    ['a failure', answer(503)],
  ])('is not made of %s', async (_, reaction) => {
    const discord = script([reaction, found]);
    const first = settle(discord.request('reading'));
    await vi.advanceTimersByTimeAsync(100);
    await Promise.all([first, settle(discord.request('edit'))]);
    expect(discord.times).toEqual([0, 100, 500]);
  });

  it('grows by our own patience where Discord does not tell how long it lasts', async () => {
    const discord = script([limited({ 'x-ratelimit-global': 'true' }), found]);
    await Promise.all([settle(discord.request('reading')), vi.advanceTimersByTimeAsync(1)]);
    expect(discord.times).toEqual([0, 500]);
  });
});
