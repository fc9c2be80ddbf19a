import { DiscordAPIError, REST } from 'discord.js';
import { Routes } from 'discord-api-types/v10';
import { afterEach, describe, expect, it } from 'vitest';
import { createRest, restOptions } from '#discord/rest/rest.ts';
import { createWire, type WireOptions } from '#discord/rest/wire.ts';
import { createMeter } from '#health/meter.ts';
import { type Loopback, startLoopback } from './loopback.ts';
import { answer, fault, type Send } from './scripted.ts';

const application = '100000000000000001';
const token = 'canary-token';
const callback = Routes.interactionCallback('100000000000000002', token);
const original = Routes.webhookMessage(application, token);
const body = { data: { content: 'canary-text' } };

let server: Loopback | undefined;
afterEach(async () => {
  await server?.stop();
  server = undefined;
});

async function restTo(answerWith: Parameters<typeof startLoopback>[0], options: Partial<WireOptions> = {}) {
  server = await startLoopback(answerWith);
  const meter = createMeter();
  const wire = createWire({ meter, random: () => 0, ...options });
  return { rest: createRest(wire, server.api), wire, server, counts: meter.counts };
}

describe('a response to an interaction, through discord.js', () => {
  it('is sent again where Discord answers 429 without a word', async () => {
    const { rest, server } = await restTo((_, response, index) => {
      response.writeHead(index < 2 ? 429 : 204).end();
    });
    await rest.post(callback, { body, auth: false });
    expect(server.requests()).toBe(3);
  });

  it('is sent again where the connection is cut, and has arrived', async () => {
    const { rest, server, counts } = await restTo((request, response, index) => {
      if (index === 0) request.socket.destroy();
      else
        response.writeHead(400, { 'content-type': 'application/json' }).end('{"code":40060,"message":"x"}');
    });
    await rest.post(callback, { body, auth: false });
    expect(server.requests()).toBe(2);
    expect(counts()).toMatchObject({ 'rest.failed': 1, 'rest.confirmed': 1 });
  });

  it('is sent again where half an answer comes', async () => {
    const { rest } = await restTo((request, response, index) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '20' });
      if (index > 0) response.end('{"channel_id":"123"}');
      else response.write('{"chann', () => request.socket.destroy());
    });
    expect(await rest.post(callback, { body, auth: false })).toEqual({ channel_id: '123' });
  });

  it('is given up when whoever asked says so, and the connection with it', async () => {
    const closed = Promise.withResolvers<void>();
    const giveUp = new AbortController();
    const { rest } = await restTo((request, response) => {
      request.socket.on('close', closed.resolve);
      response.writeHead(200, { 'content-type': 'application/json' }).write('{', () => giveUp.abort());
    });
    const error = await rest
      .post(callback, { body, auth: false, signal: giveUp.signal })
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'ExchangeError', code: 'ABORTED' });
    await closed.promise;
  });

  it('comes back as Discord’s refusal where it is one', async () => {
    const { rest, server } = await restTo((_, response) => {
      response.writeHead(404, { 'content-type': 'application/json' }).end('{"code":10062,"message":"x"}');
    });
    const error = await rest.post(callback, { body, auth: false }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DiscordAPIError);
    expect(error).toMatchObject({ code: 10_062, status: 404, message: 'UnknownInteraction' });
    expect(server.requests()).toBe(1);
  });
});

describe('the token of the bot, refused', () => {
  it('is sent once, and is refused without Discord from then on', async () => {
    const { wire, server } = await restTo((_, response) => response.writeHead(401).end());
    const ask = () =>
      new REST(restOptions(wire, server.api))
        .setToken('canary-bot')
        .get(Routes.gatewayBot())
        .catch((thrown: unknown) => thrown);
    expect(await ask()).toMatchObject({ status: 401 });
    expect(await ask()).toMatchObject({ name: 'TokenRefusedError', status: 401 });
    expect(server.requests()).toBe(1);
  });
});

describe('waits that discord.js foresees', () => {
  const foreseen = async (seconds: number) => {
    let sent = 0;
    const limits = { 'x-ratelimit-limit': '1', 'x-ratelimit-remaining': '0' };
    const send: Send = () => {
      sent += 1;
      return answer(200, {}, { ...limits, 'x-ratelimit-reset-after': `${seconds}` })();
    };
    const rest = createRest(createWire({ meter: createMeter(), send }), undefined);
    const edit = () => rest.patch(original, { body, auth: false });
    await edit();
    return { error: await edit().catch((thrown: unknown) => thrown), sent };
  };

  it('are borne where they are short', async () => {
    expect(await foreseen(0.001)).toEqual({ error: {}, sent: 2 });
  });

  it('are refused with an error of ours where they last longer than an edit may', async () => {
    const { error, sent } = await foreseen(840);
    expect(error).toMatchObject({ name: 'RateLimitedError', code: 'RATE_LIMITED', mayHaveArrived: false });
    expect(sent).toBe(1);
  });

  it.each([
    [-1, true],
    [0, true],
    [1, false],
    [839_999, false],
    [840_000, true],
  ])('of %i ms before an edit are refused: %s', (timeToReset, refused) => {
    const { rejectOnRateLimit } = restOptions({ makeRequest: fault('UNUSED') }, undefined);
    if (typeof rejectOnRateLimit !== 'function') throw new Error('Nothing decides');
    const foresee = () =>
      rejectOnRateLimit({
        ...{
          global: false,
          method: 'PATCH',
          url: `https://discord.example/api/v10${original}`,
          route: original,
        },
        ...{
          majorParameter: '',
          hash: '',
          limit: 1,
          timeToReset,
          retryAfter: 0,
          sublimitTimeout: 0,
          scope: 'user',
        },
      });
    if (refused) expect(foresee).toThrow('The edit of a response is held back');
    else expect(foresee()).toBe(false);
  });
});

describe('the options for discord.js', () => {
  const { retries, timeout, api, makeRequest } = restOptions({ makeRequest: fault('UNUSED') }, undefined);

  it('leave repetition to the wire, and never cut it', () => {
    expect([retries, timeout, typeof makeRequest]).toEqual([0, 900_000, 'function']);
  });

  it('leave the address alone unless another is told', () => {
    expect(api).toBeUndefined();
    expect('api' in restOptions({ makeRequest: fault('UNUSED') }, undefined)).toBe(false);
    expect(restOptions({ makeRequest: fault('UNUSED') }, 'http://127.0.0.1:1/api').api).toBe(
      'http://127.0.0.1:1/api',
    );
  });
});

describe('what is kept of answered interactions', () => {
  const restWith = (send: Send) => createRest(createWire({ meter: createMeter(), send }), undefined);

  it('stays small over many of them, without a timer', async () => {
    const rest = restWith(
      answer(200, {}, { 'x-ratelimit-bucket': 'abc', 'x-ratelimit-reset-after': '0.001' }),
    );
    let most = 0;
    for (let count = 0; count < 1200; count += 1) {
      await rest.patch(Routes.webhookMessage(application, `token-${count}`), { body, auth: false });
      most = Math.max(most, rest.handlers.size);
    }
    expect(most).toBe(501);
    expect(rest.hashes.size).toBe(1);
  });

  it('stays small too where ids are of a kind that discord.js does not know', async () => {
    const rest = restWith(
      answer(200, {}, { 'x-ratelimit-bucket': 'abc', 'x-ratelimit-reset-after': '0.001' }),
    );
    for (let count = 0; count < 1100; count += 1) {
      await rest.patch(Routes.webhookMessage('1', `token-${count}`), { body, auth: false });
      expect(rest.hashes.size).toBeLessThanOrEqual(501);
    }
    expect(rest.handlers.size).toBeLessThanOrEqual(501);
  });

  it('includes what is under way', async () => {
    const waiting: (() => void)[] = [];
    const rest = restWith(
      () => new Promise((resolve) => waiting.push(() => resolve(new Response(null, { status: 204 })))),
    );
    const edits = Array.from({ length: 600 }, (_, count) =>
      rest.patch(Routes.webhookMessage(application, `token-${count}`), { body, auth: false }),
    );
    while (waiting.length < 500) await new Promise((resolve) => setImmediate(resolve));
    expect(rest.handlers.size).toBeGreaterThanOrEqual(500);
    const answerAll = setInterval(() => waiting.splice(0).map((end) => end()), 1);
    await Promise.all(edits);
    clearInterval(answerAll);
  });

  it('has no timers of its own', () => {
    const rest = restWith(fault('UNUSED'));
    expect([rest.options.hashSweepInterval, rest.options.handlerSweepInterval]).toEqual([0, 0]);
    expect(rest.globalRemaining).toBe(Number.POSITIVE_INFINITY);
  });
});
