import { Readable } from 'node:stream';
import type { RESTOptions } from 'discord.js';
import { vi } from 'vitest';
import { createWire, type Wire, type WireOptions } from '#discord/rest/wire.ts';
import { createMeter } from '#health/meter.ts';

export type Send = RESTOptions['makeRequest'];
type Answer = Awaited<ReturnType<Send>>;

/** What Discord does with one request. */
export type Reaction = () => Promise<Answer>;

export const api = 'https://discord.example/api/v10';
const hook = '/webhooks/100000000000000001/token-of-an-interaction';

/** A request of each kind that the bot makes, by method and path. */
export const requests = {
  firstResponse: ['POST', '/interactions/100000000000000002/token-of-an-interaction/callback'],
  edit: ['PATCH', `${hook}/messages/@original`],
  removal: ['DELETE', `${hook}/messages/100000000000000003`],
  followUp: ['POST', hook],
  reading: ['GET', '/gateway/bot'],
  create: ['POST', '/applications/100000000000000001/commands'],
  change: ['PATCH', '/applications/100000000000000001/guilds/100000000000000004/commands/5'],
  remove: ['DELETE', '/applications/100000000000000001/commands/5'],
  other: ['POST', '/channels/100000000000000006/messages'],
} as const;

export type RequestName = keyof typeof requests;

export function answer(status: number, body?: unknown, headers: Record<string, string> = {}): Reaction {
  if (body === undefined) return async () => new Response(null, { status, headers });
  const text = JSON.stringify(body);
  return async () =>
    new Response(text, { status, headers: { 'content-type': 'application/json', ...headers } });
}

/** An answer whose body is these pieces; `null` stands for a connection that is cut. */
export function inPieces(
  status: number,
  pieces: Iterable<Buffer | null>,
  type = 'application/json',
): Reaction {
  const body = () =>
    Readable.from(
      (function* () {
        for (const piece of pieces) {
          if (piece === null) throw new Error('cut');
          yield piece;
        }
      })(),
    );
  return async () => withBody(status, body(), type);
}

/** An answer whose body begins and never ends. */
export function endless(status: number, headers: Record<string, string> = {}): Reaction {
  return async () => withBody(status, new Readable({ read: () => undefined }), 'application/json', headers);
}

function withBody(status: number, body: Readable, type: string, more: Record<string, string> = {}): Answer {
  const { ok, statusText } = new Response(null, { status });
  const headers = new Headers({ 'content-type': type, ...more });
  const unread = () => Promise.reject(new Error('Only the body is to be read'));
  return {
    ...{ status, ok, statusText, headers, body, bodyUsed: false },
    ...{ arrayBuffer: unread, json: unread, text: unread },
  };
}

export function fault(code: string, more: object = {}): Reaction {
  return async () => {
    throw Object.assign(new Error(`the network failed with ${code}`), { code, ...more });
  };
}

/** Nothing comes, and the request cannot even be given up. */
export const silence: Reaction = () => new Promise(() => undefined);

export type Script = {
  wire: Wire;
  /** When each request was sent, in milliseconds since the script began. */
  times: number[];
  sent: { url: string; init: Parameters<Send>[1] }[];
  counts(): Record<string, number>;
  /** Makes one request, with the bot's token where it is given. */
  request(name: RequestName, options?: { token?: string; signal?: AbortSignal }): Promise<Answer>;
};

/** A wire to a Discord that reacts as told, the last way for ever; on a fake clock that is running already. */
export function script(reactions: readonly Reaction[], options: Partial<WireOptions> = {}): Script {
  const meter = createMeter();
  const start = performance.now();
  const times: number[] = [];
  const sent: Script['sent'] = [];
  const send: Send = (url, init) => {
    times.push(performance.now() - start);
    sent.push({ url, init });
    const reaction = reactions[Math.min(times.length, reactions.length) - 1] ?? silence;
    return reaction();
  };
  const wire = createWire({ meter, random: () => 1, send, ...options });
  return {
    ...{ wire, times, sent, counts: meter.counts },
    request: (name, { token, signal } = {}) => {
      const [method, path] = requests[name];
      const headers: Record<string, string> = token === undefined ? {} : { Authorization: `Bot ${token}` };
      return wire.makeRequest(`${api}${path}`, {
        method,
        headers,
        body: '{}',
        ...(signal ? { signal } : {}),
      });
    },
  };
}

/** What became of a promise, and after how many milliseconds of the fake clock. */
export type End = { value?: Answer; error?: unknown; after: number };

/** Lets the fake clock run until a request has come to its end. */
export async function settle(request: Promise<Answer>): Promise<End> {
  const start = performance.now();
  let end: End | undefined;
  request.then(
    (value) => {
      end = { value, after: performance.now() - start };
    },
    (error: unknown) => {
      end = { error, after: performance.now() - start };
    },
  );
  await vi.advanceTimersByTimeAsync(0);
  while (!end) await vi.advanceTimersToNextTimerAsync();
  return end;
}
