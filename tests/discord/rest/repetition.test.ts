import { install } from '@sinonjs/fake-timers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, endless, fault, inPieces, type Reaction, script, settle, silence } from './scripted.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const taken = answer(204);
const alreadyAcknowledged = answer(400, { code: 40_060, message: 'already acknowledged' });
const unavailable = answer(503, { message: 'unavailable' });
const cut = fault('UND_ERR_SOCKET');

describe('the first response to an interaction', () => {
  it('is sent once where Discord takes it', async () => {
    const discord = script([taken]);
    const { value, after } = await settle(discord.request('firstResponse'));
    expect(value?.status).toBe(204);
    expect([discord.times, after]).toEqual([[0], 0]);
    expect(discord.counts()).toEqual({ 'rest.sent': 1 });
  });

  it.each<[string, Reaction]>([
    ['a cut connection', cut],
    ['a refused connection', fault('ECONNREFUSED')],
    ['an error of Discord’s', unavailable],
    ['half a body', inPieces(200, [Buffer.from('{"a'), null])],
    ['broken JSON', inPieces(200, [Buffer.from('{"a')])],
  ])('is sent again after %s', async (_, reaction) => {
    const discord = script([reaction, taken]);
    const { value } = await settle(discord.request('firstResponse'));
    expect(value?.status).toBe(204);
    expect(discord.times).toEqual([0, 100]);
    expect(discord.counts()).toEqual({ 'rest.failed': 1, 'rest.repeated': 1, 'rest.sent': 2 });
  });

  it('is sent again where no answer comes for a second', async () => {
    const discord = script([silence, taken]);
    await settle(discord.request('firstResponse'));
    expect(discord.times).toEqual([0, 1100]);
  });

  it('is given up where nothing helps within 2.4 seconds', async () => {
    const discord = script([silence]);
    const { error, after } = await settle(discord.request('firstResponse'));
    expect(error).toMatchObject({ name: 'ExchangeError', code: 'TIMEOUT', mayHaveArrived: true });
    expect([discord.times, after]).toEqual([[0, 1100, 2300], 2400]);
  });

  it('is given up at once where no time would be left for another', async () => {
    const discord = script([unavailable]);
    const { error, after } = await settle(discord.request('firstResponse'));
    expect(error).toMatchObject({ code: 'SERVER_ERROR', status: 503 });
    expect([discord.times, after]).toEqual([[0, 100, 300, 700, 1100, 1500, 1900, 2300], 2300]);
  });

  it('waits half as long where chance says so', async () => {
    const discord = script([unavailable], { random: () => 0 });
    await settle(discord.request('firstResponse'));
    expect(discord.times).toEqual([0, 50, ...Array.from({ length: 10 }, (_, index) => 150 + 200 * index)]);
  });

  it.each<[string, Reaction]>([
    ['a cut connection', cut],
    ['silence', silence],
    ['an error of Discord’s', unavailable],
  ])('has arrived where Discord says so to the second one after %s', async (_, reaction) => {
    const discord = script([reaction, alreadyAcknowledged]);
    const { value } = await settle(discord.request('firstResponse'));
    expect(value?.status).toBe(204);
    expect(await value?.text()).toBe('');
    expect(discord.counts()['rest.confirmed']).toBe(1);
  });

  it.each<[string, Reaction[]]>([
    ['the first one', []],
    ['one after a refused connection', [fault('ECONNREFUSED')]],
    ['one after a limit', [answer(429, {}, { 'retry-after': '0.5' })]],
  ])('has been given by someone else where Discord says so to %s', async (_, before) => {
    const discord = script([...before, alreadyAcknowledged]);
    const { value } = await settle(discord.request('firstResponse'));
    expect(value?.status).toBe(400);
    expect(await value?.json()).toMatchObject({ code: 40_060 });
  });
});

describe('the edit of a response', () => {
  it('is sent again ever more slowly, twelve times in all', async () => {
    const discord = script([cut]);
    const { error, after } = await settle(discord.request('edit'));
    const seconds = [0, 0.5, 1.5, 3.5, 7.5, 15.5, 31.5, 63.5, 123.5, 183.5, 243.5, 303.5];
    expect(discord.times.map((time) => time / 1000)).toEqual(seconds);
    expect(error).toMatchObject({ code: 'UND_ERR_SOCKET', mayHaveArrived: true });
    expect(after).toBe(303_500);
  });

  it('gives each attempt 15 seconds', async () => {
    const discord = script([silence, taken]);
    await settle(discord.request('edit'));
    expect(discord.times).toEqual([0, 15_500]);
  });

  it('takes 40060 for what it is', async () => {
    const { value } = await settle(script([cut, alreadyAcknowledged]).request('edit'));
    expect(value?.status).toBe(400);
  });
});

describe('a follow-up', () => {
  it.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'])(
    'is sent again after %s, since it never left',
    async (code) => {
      const discord = script([fault(code), answer(200, { id: '1' })]);
      const { value } = await settle(discord.request('followUp'));
      expect(value?.status).toBe(200);
      expect(discord.times).toEqual([0, 500]);
    },
  );

  it('is sent again after a limit', async () => {
    const discord = script([answer(429, {}, { 'retry-after': '2' }), answer(200, { id: '1' })]);
    await settle(discord.request('followUp'));
    expect(discord.times).toEqual([0, 2000]);
  });

  it.each<[string, Reaction, number]>([
    ['UND_ERR_SOCKET', cut, 0],
    ['ECONNRESET', fault('ECONNRESET'), 0],
    ['SERVER_ERROR', unavailable, 0],
    ['HALF_BODY', inPieces(200, [null]), 0],
    ['TIMEOUT', silence, 30_000],
    ['TIMEOUT', endless(200), 30_000],
  ])('is never sent again after %s', async (code, reaction, time) => {
    const discord = script([reaction, taken]);
    const { error, after } = await settle(discord.request('followUp'));
    expect(error).toMatchObject({ code, mayHaveArrived: true });
    expect([discord.times, after]).toEqual([[0], time]);
  });

  it('is certain not to have arrived where no attempt left', async () => {
    const discord = script([fault('ECONNREFUSED')]);
    const { error } = await settle(discord.request('followUp'));
    expect(error).toMatchObject({ code: 'ECONNREFUSED', mayHaveArrived: false });
    expect(discord.times).toHaveLength(12);
  });
});

describe('a reading', () => {
  it('is tried three times, 15 seconds each', async () => {
    const discord = script([silence]);
    const { error, after } = await settle(discord.request('reading'));
    expect(error).toMatchObject({ code: 'TIMEOUT' });
    expect([discord.times, after]).toEqual([[0, 15_500, 31_500], 46_500]);
  });

  it('gives what Discord answers, as it came', async () => {
    const { value } = await settle(
      script([answer(200, { url: 'wss://gateway.example' })]).request('reading'),
    );
    expect(await value?.json()).toEqual({ url: 'wss://gateway.example' });
    expect(value?.headers.get('content-type')).toBe('application/json');
  });
});

describe('a command that is written', () => {
  it.each(['create', 'change', 'remove'] as const)('is tried four times (%s)', async (name) => {
    const discord = script([cut]);
    await settle(discord.request(name));
    expect(discord.times).toEqual([0, 500, 1500, 3500]);
  });

  it('is gone where a repeated removal does not find it', async () => {
    const discord = script([cut, answer(404, { code: 10_063, message: 'Unknown application command' })]);
    const { value } = await settle(discord.request('remove'));
    expect(value?.status).toBe(204);
  });

  it.each([
    ['remove', [answer(404, { code: 10_063 })]],
    ['remove', [cut, answer(404, { code: 10_002 })]],
    ['change', [cut, answer(404, { code: 10_063 })]],
  ] as const)('is unknown otherwise (%s)', async (name, reactions) => {
    const { value } = await settle(script(reactions).request(name));
    expect(value?.status).toBe(404);
  });
});

describe('a message that is removed', () => {
  it('is gone where a repeated removal does not find it', async () => {
    const discord = script([unavailable, answer(404, { code: 10_008, message: 'Unknown Message' })]);
    const { value } = await settle(discord.request('removal'));
    expect(value?.status).toBe(204);
  });
});

describe('any other request', () => {
  it('is sent again only where it never left', async () => {
    const discord = script([fault('ECONNREFUSED'), cut, taken]);
    const { error } = await settle(discord.request('other'));
    expect(error).toMatchObject({ code: 'UND_ERR_SOCKET' });
    expect(discord.times).toEqual([0, 500]);
  });
});

describe('a request whose turn comes too late because the thread was busy', () => {
  it('is not sent any more', async () => {
    vi.useRealTimers();
    const clock = install();
    try {
      const discord = script([cut, taken]);
      const failure = discord.request('firstResponse').catch((error: unknown) => error);
      await clock.tickAsync(0);
      clock.jump(2400);
      await clock.tickAsync(0);
      expect(await failure).toMatchObject({ code: 'TIMEOUT', mayHaveArrived: true });
      expect(discord.times).toEqual([0]);
    } finally {
      clock.uninstall();
    }
  });
});
