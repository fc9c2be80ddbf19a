import type { ServerResponse } from 'node:http';
import type { RateLimit, RestFault } from './faults.ts';
import type { Reply } from './routes.ts';

/** Answers a request, as it should be or with a fault. Never answers where the fault is silence. */
export function deliver(response: ServerResponse, reply: Reply, fault: RestFault | null): void {
  switch (fault?.kind) {
    case undefined:
      send(response, reply);
      return;
    case 'error':
      send(response, { status: fault.status, body: { message: `${fault.status}`, code: 0 } });
      return;
    case 'slow':
      setTimeout(() => send(response, reply), fault.milliseconds);
      return;
    case 'half body':
      sendHalf(response, fault.end);
      return;
    case 'no JSON':
      sendText(response, '<html><title>On its way</title>');
      return;
    case 'empty body':
      sendText(response, '');
      return;
    case 'cut':
      response.socket?.destroy();
      return;
    case 'reset':
      response.socket?.resetAndDestroy();
      return;
    case 'rate limit':
      sendRateLimit(response, fault);
      return;
    case 'refusal':
      send(response, { status: fault.refusal.status, body: fault.refusal });
      return;
    case 'silence':
      return;
  }
}

function send(response: ServerResponse, { status, body }: Reply): void {
  if (response.destroyed) return;
  if (body === undefined) {
    response.writeHead(status).end();
    return;
  }
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

function sendText(response: ServerResponse, text: string): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(text);
}

/** Promises more than it sends. */
function sendHalf(response: ServerResponse, end: 'cut' | 'silence'): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '200' });
  response.write('{"id":"1', () => {
    if (end === 'cut') response.socket?.destroy();
  });
}

function sendRateLimit(response: ServerResponse, { retryAfter, scope }: RateLimit): void {
  const headers = {
    'content-type': 'application/json',
    'x-ratelimit-scope': scope,
    ...(scope === 'global' ? { 'x-ratelimit-global': 'true' } : {}),
    ...(retryAfter === null ? {} : { 'retry-after': retryAfter }),
  };
  const body = {
    message: 'You are being rate limited.',
    retry_after: Number(retryAfter ?? 0),
    global: scope === 'global',
  };
  response.writeHead(429, headers);
  response.end(JSON.stringify(body));
}
