import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { botToken, guildId } from './identity.ts';
import { PublishedCommands } from './published.ts';
import { type Refusal, Responses } from './responses.ts';
import { findRoute, type Reply } from './routes.ts';
import { bodyFaults } from './validate.ts';

export type RecordedRequest = { method: string; path: string; body: unknown };

const apiPrefix = '/api/v10';

const unauthorised: Reply = { status: 401, body: { message: '401: Unauthorized', code: 0 } };
const internalError: Reply = { status: 500, body: { message: '500: Internal Server Error', code: 0 } };
const unknownRoute: Reply = { status: 404, body: { message: '404: Not Found', code: 0 } };

/** Discord's REST API for one bot: keeps commands and responses, and records every request. */
export class Rest {
  readonly requests: RecordedRequest[] = [];
  /** How many requests were answered with 401. */
  refused = 0;
  /** What Discord would refuse in the bodies that came; a right bot leaves this empty. */
  readonly faults: string[] = [];
  readonly responses = new Responses();
  /** The servers that the bot has been added to. */
  readonly guilds = new Set([guildId]);
  /** Cuts the connection of the next responses to interactions, before or after they are taken. */
  readonly cuts: ('before' | 'after')[] = [];
  /** The same for the next follow-ups. */
  readonly followUpCuts: ('before' | 'after')[] = [];
  /** What is said about how many sessions may still be begun; times in milliseconds. */
  sessionLimit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };
  /** When set, every request about commands is answered with it. */
  outage: Refusal | null = null;

  readonly #gatewayUrl: () => string;
  readonly #scopes = new Map<string | null, PublishedCommands>();

  constructor(gatewayUrl: () => string) {
    this.#gatewayUrl = gatewayUrl;
  }

  readonly listener: RequestListener = (request, response) => void this.#serve(request, response);

  /** The commands of one server, or those published everywhere. */
  commands(guildId: string | null): PublishedCommands {
    const existing = this.#scopes.get(guildId) ?? new PublishedCommands();
    this.#scopes.set(guildId, existing);
    return existing;
  }

  /** Requests that change something, without the responses to interactions. */
  writes(): RecordedRequest[] {
    return this.requests.filter(({ method, path }) => method !== 'GET' && !path.startsWith('/interactions'));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const cut = this.#cutFor(request.url ?? '');
    if (cut === 'before') {
      request.socket.destroy();
      return;
    }
    const { status, body } = await this.#answer(request).catch((error: unknown) => {
      this.faults.push(`the stub itself failed: ${error}`);
      return internalError;
    });
    if (status === unauthorised.status) this.refused += 1;
    if (cut === 'after') request.socket.destroy();
    else send(response, status, body);
  }

  #cutFor(url: string): 'before' | 'after' | undefined {
    if (url.startsWith(`${apiPrefix}/interactions`)) return this.cuts.shift();
    return url.startsWith(`${apiPrefix}/webhooks`) ? this.followUpCuts.shift() : undefined;
  }

  /** How many follow-ups came in, taken or not. */
  followUpsSent(): number {
    return this.requests.filter(({ method, path }) => method === 'POST' && path.startsWith('/webhooks'))
      .length;
  }

  async #answer(request: IncomingMessage): Promise<Reply> {
    const method = request.method ?? 'GET';
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname.slice(apiPrefix.length);
    const body = request.headers['content-type'] === 'application/json' ? await json(request) : undefined;
    this.requests.push({ method, path, body });
    const route = findRoute(method, path);
    if (!route) return unknownRoute;
    if (route.needsToken && request.headers.authorization !== `Bot ${botToken}`) return unauthorised;
    const faults = route.body ? bodyFaults(route.body, body) : [];
    this.faults.push(...faults.map((fault) => `${method} ${path}: ${fault}`));
    if (faults.length > 0) {
      this.responses.spoil(route.parts.id ?? '', faults);
      return invalidBody(faults);
    }
    return route.reply({ rest: this, gatewayUrl: this.#gatewayUrl(), parts: route.parts, body });
  }
}

function invalidBody(faults: readonly string[]): Reply {
  const errors = { _errors: faults.map((message) => ({ code: 'INVALID', message })) };
  return { status: 400, body: { message: 'Invalid Form Body', code: 50_035, errors } };
}

function send(response: ServerResponse, status: number, body: unknown): void {
  if (body === undefined) {
    response.writeHead(status).end();
    return;
  }
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
