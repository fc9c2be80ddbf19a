import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, endless, fault, inPieces, type Reaction, script, settle } from './scripted.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const text = (value: string) => [Buffer.from(value)];
const sized = (length: number) => text(JSON.stringify(['x'.repeat(length - 4)]));

function withoutType(body: string): Response {
  const response = new Response(body);
  response.headers.delete('content-type');
  return response;
}

describe('an answer that is none', () => {
  it.each<[string, string, Reaction, number?]>([
    ['a body that is cut', 'HALF_BODY', inPieces(200, [Buffer.from('{"id":'), null]), 200],
    ['a body that never ends', 'TIMEOUT', endless(200), 200],
    ['broken JSON', 'BAD_JSON', inPieces(200, text('{"id":')), 200],
    ['JSON that is a mere number', 'BAD_JSON', inPieces(200, text('7')), 200],
    ['JSON that is null', 'BAD_JSON', inPieces(200, text('null')), 200],
    ['a text of no kind', 'NOT_JSON', async () => withoutType('{}'), 200],
    ['a page of someone else’s', 'NOT_JSON', inPieces(200, text('<html>'), 'text/html'), 200],
    ['a body of more than 10 MB', 'TOO_LONG', inPieces(200, sized(10_000_001)), 200],
    [
      'a redirection',
      'UNEXPECTED_STATUS',
      answer(302, undefined, { location: 'https://elsewhere.example' }),
      302,
    ],
    ['a server error', 'SERVER_ERROR', answer(500), 500],
    ['a success that is none', 'UNEXPECTED_STATUS', answer(300), 300],
    ['a server error that is cut', 'SERVER_ERROR', inPieces(500, [null]), 500],
    ['a server error without end', 'SERVER_ERROR', endless(502), 502],
    ['broken JSON of a refusal', 'BAD_JSON', inPieces(404, text('{')), 404],
    ['an error with a code', 'ECONNRESET', fault('ECONNRESET')],
    ['an error whose code is no code', 'UNKNOWN', fault('a text from outside')],
    ['an error whose code begins like one', 'UNKNOWN', fault('ECODE and more')],
    ['an error whose code ends like one', 'UNKNOWN', fault('more ECODE')],
    ['something thrown that is no error', 'UNKNOWN', () => Promise.reject('a text')],
    [
      'an error thrown at once',
      'UNKNOWN',
      () => {
        throw new TypeError('a text');
      },
    ],
    [
      'a code beneath the error',
      'ECONNRESET',
      () => Promise.reject(new TypeError('x', { cause: Object.assign(new Error(), { code: 'ECONNRESET' }) })),
    ],
  ])('is a failure, and says so in a code: %s', async (_, code, reaction, status) => {
    const { error } = await settle(script([reaction]).request('reading'));
    const told = status === undefined ? code : `${code} with status ${status}`;
    expect(error).toMatchObject({ name: 'ExchangeError', code, status, mayHaveArrived: true });
    expect(error).toHaveProperty('message', `A reading failed: ${told}`);
  });

  it.each([
    ['connect', false],
    ['getaddrinfo', false],
    ['read', true],
  ])('may have arrived unless the connection itself failed (%s)', async (syscall, mayHaveArrived) => {
    const { error } = await settle(script([fault('ETIMEDOUT', { syscall })]).request('reading'));
    expect(error).toMatchObject({ code: 'ETIMEDOUT', mayHaveArrived });
  });
});

describe('a network error that has another beneath', () => {
  it('tells of itself: it may have arrived though a connection was refused before', async () => {
    const cause = Object.assign(new Error(), { code: 'ECONNREFUSED' });
    const { error } = await settle(script([fault('ECONNRESET', { cause })]).request('followUp'));
    expect(error).toMatchObject({ code: 'ECONNRESET', mayHaveArrived: true });
  });
});

describe('an answer that tells its alphabet, too', () => {
  it('is read', async () => {
    const reaction = inPieces(200, text('{"id":"1"}'), 'application/json; charset=utf-8');
    expect(await (await settle(script([reaction]).request('reading'))).value?.json()).toEqual({ id: '1' });
  });
});

describe('an answer of exactly 10 MB', () => {
  it('is read', async () => {
    const { value } = await settle(script([inPieces(200, sized(10_000_000))]).request('reading'));
    expect((await value?.text())?.length).toBe(10_000_000);
  });
});

describe('an answer that refuses', () => {
  const refusal = async (reaction: Reaction) => {
    const { value } = await settle(script([reaction]).request('edit'));
    return { status: value?.status, body: await value?.json(), type: value?.headers.get('content-type') };
  };

  it('is handed on as Discord’s code and its name, without the sentence', async () => {
    const told = await refusal(answer(404, { code: 10_062, message: 'a sentence' }));
    expect(told).toEqual({
      status: 404,
      body: { code: 10_062, message: 'UnknownInteraction' },
      type: 'application/json',
    });
  });

  it('names the fields that it refuses, without what stands in them', async () => {
    const errors = {
      content: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH', message: 'a sentence' }] },
      embeds: { 0: { title: { _errors: [{ code: 'BASE_TYPE_REQUIRED' }, { code: 'not a code' }, null] } } },
      'no key': { _errors: [{ code: 'BASE_TYPE_REQUIRED' }] },
      flags: { _errors: 'none' },
      type: 7,
    };
    const { body } = await refusal(answer(400, { code: 50_035, message: 'Invalid Form Body', errors }));
    const message =
      'InvalidFormBodyOrContentType\ncontent[BASE_TYPE_MAX_LENGTH]\nembeds.0.title[BASE_TYPE_REQUIRED]';
    expect(body).toEqual({ code: 50_035, message });
  });

  it('names five fields at most', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const errors = Object.fromEntries(names.map((name) => [name, { _errors: [{ code: 'X' }] }]));
    const { body } = await refusal(answer(400, { code: 1, errors }));
    expect(body).toEqual({ code: 1, message: 'Status 400\na[X]\nb[X]\nc[X]\nd[X]\ne[X]' });
  });

  it.each([
    [12, true],
    [13, false],
  ])('names a field %i deep: %s', async (depth, named) => {
    let errors: object = { _errors: [{ code: 'X' }] };
    for (let level = 0; level < depth; level += 1) errors = { a: errors };
    const { body } = await refusal(answer(400, { code: 1, errors }));
    const path = Array.from({ length: depth }, () => 'a').join('.');
    expect(body).toEqual({ code: 1, message: named ? `Status 400\n${path}[X]` : 'Status 400' });
  });

  it.each<[string, Reaction]>([
    ['without a body', answer(403)],
    ['with a page', inPieces(403, text('<html>'), 'text/html')],
    ['with a body that is cut', inPieces(403, [null])],
    ['with broken JSON', inPieces(403, text('{'))],
    ['with a code that is none', answer(403, { code: 'a text' })],
  ])('is handed on by its status where it comes %s', async (_, reaction) => {
    expect(await refusal(reaction)).toEqual({
      status: 403,
      body: { code: 0, message: 'Status 403' },
      type: 'application/json',
    });
  });

  it('says that a token is wrong by its status alone', async () => {
    expect(await refusal(inPieces(401, [null]))).toMatchObject({
      status: 401,
      body: { message: 'Status 401' },
    });
  });

  it('is handed on by its status where something before Discord gives it', async () => {
    const { status, body } = await refusal(inPieces(404, text('<html>'), 'text/html'));
    expect([status, body]).toEqual([404, { code: 0, message: 'Status 404' }]);
  });
});

describe('the head of an answer', () => {
  const limits = { 'x-ratelimit-limit': '5', 'x-ratelimit-remaining': '0', 'x-ratelimit-bucket': 'abc' };
  const headOf = async (headers: Record<string, string>, status = 200, body: object | null = {}) => {
    const { value } = await settle(script([answer(status, body ?? undefined, headers)]).request('reading'));
    return Object.fromEntries(value?.headers.entries() ?? []);
  };

  it.each<[number, object | null]>([
    [200, {}],
    [404, {}],
    [204, null],
  ])('tells of the bucket, and of nothing that makes others wait (%i)', async (status, body) => {
    const told = { ...limits, 'x-ratelimit-reset-after': '3600' };
    const head = await headOf(
      { ...told, 'retry-after': '5', 'x-ratelimit-global': 'true', other: 'x' },
      status,
      body,
    );
    expect(head).toEqual(body ? { ...told, 'content-type': 'application/json' } : told);
  });

  it('tells only what Discord told', async () => {
    expect(await headOf({ 'x-ratelimit-reset-after': '1' })).toEqual({
      'content-type': 'application/json',
      'x-ratelimit-reset-after': '1',
    });
  });

  it.each(['0', '-1', 'x', '3600.1', 'Infinity'])(
    'tells of no bucket that opens in %s seconds',
    async (reset) => {
      const head = await headOf({ ...limits, 'x-ratelimit-reset-after': reset });
      expect(head).toEqual({ 'content-type': 'application/json' });
    },
  );
});
