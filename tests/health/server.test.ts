import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { FatalConfigurationError } from '#config/fatal.ts';
import { createHealth } from '#health/health.ts';
import { createMeter } from '#health/meter.ts';
import { serveHealth } from '#health/server.ts';
import { listeningLog } from '#tests/discord/fakes.ts';

async function served() {
  const health = createHealth(listeningLog().log);
  const meter = createMeter();
  const server = await serveHealth({ health, meter, port: 0 });
  onTestFinished(() => server.stop());
  return { health, meter, ...server };
}

/** Asks under any name; `fetch` would set the header itself. */
function ask(
  url: string,
  host: string,
  method = 'GET',
): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers: { host } }, async (answer) => {
      resolve({ status: answer.statusCode, body: await text(answer) });
    });
    sent.once('error', reject);
    sent.end();
  });
}

describe('/healthz', () => {
  it('is served to this computer alone', async () => {
    const { url } = await served();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*\/healthz$/);
  });

  it.each([
    ['connecting', 503],
    ['ready', 200],
    ['degraded', 503],
    ['fatal', 503],
  ] as const)('when %s answers with %i', async (state, status) => {
    const { url, health } = await served();
    health.turn(state, 'connected');
    const answer = await fetch(url);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ state });
  });

  it('tells state, reason, since and counts, and nothing else', async () => {
    const { url, health, meter } = await served();
    health.turn('ready', 'connected');
    meter.count('gateway.begun');
    const answer = await fetch(url);
    const { since } = health.report();
    const counts = { 'gateway.begun': 1 };
    expect(await answer.json()).toEqual({ state: 'ready', reason: 'connected', since, counts });
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('is the only address', async () => {
    const { url } = await served();
    expect((await fetch(new URL('/', url))).status).toBe(404);
    expect((await fetch(`${url}/more`)).status).toBe(404);
  });

  it('gives its port back when it is stopped', async () => {
    const first = await served();
    await (await fetch(first.url)).text();
    await first.stop();
    await expect(fetch(first.url)).rejects.toThrow();
  });
});

describe('/healthz refuses', () => {
  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s', async (method) => {
    const { url } = await served();
    const answer = await fetch(url, { method });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET, HEAD');
  });

  it.each([
    ['a foreign name that leads to this computer', (port: string) => `rebound.example:${port}`],
    ['its own name with another port', () => '127.0.0.1:1'],
    ['its own name without a port', () => 'localhost'],
    ['its own name as a part of another', () => '127.0.0.1.example'],
    ['its own name and port with something before', (port: string) => `not.localhost:${port}`],
  ])('%s', async (_, hostFor) => {
    const { url } = await served();
    expect((await ask(url, hostFor(new URL(url).port))).status).toBe(403);
  });

  it('nothing under the name localhost', async () => {
    const { url } = await served();
    expect((await ask(url, `localhost:${new URL(url).port}`)).status).toBe(503);
  });
});

it('a port that another program holds is told in one sentence that names HEALTH_PORT', async () => {
  const { url, health, meter } = await served();
  const port = Number(new URL(url).port);
  const second = serveHealth({ health, meter, port });
  await expect(second).rejects.toThrow(FatalConfigurationError);
  await expect(second).rejects.toThrow(
    `Port ${port} is in use by another program. HEALTH_PORT chooses another.`,
  );
});
