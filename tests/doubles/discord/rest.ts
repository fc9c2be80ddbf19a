import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { deliver } from './deliver.ts';
import { isTaken, type RestFault } from './faults.ts';
import { botToken, guildId } from './identity.ts';
import { PublishedCommands } from './published.ts';
import { internalError, unauthorised, unknownRoute } from './refusals.ts';
import { type Refusal, Responses } from './responses.ts';
import { findRoute, type Reply, refusedWith } from './routes.ts';
import { bodyFaults } from './validate.ts';

export type RecordedRequest = { method: string; path: string; body: unknown };

/** A request as it was answered; status 0 where it was not. */
export type Answered = RecordedRequest & { status: number; fault: RestFault | null };

const apiPrefix = '/api/v10';

/** Discord's REST API for one bot: keeps commands and responses, and records every request. */
export class Rest {
  readonly requests: RecordedRequest[] = [];
  /** Whether requests are kept; over a long time they would fill the memory. */
  isRecording = true;
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
  /** What goes wrong with a request; asked once for each. */
  faultFor: (request: RecordedRequest) => RestFault | null = () => null;
  /** Called with every request as it is answered. */
  onAnswer: (answered: Answered) => void = () => undefined;

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

  /** How many follow-ups came in, taken or not. */
  followUpsSent(): number {
    return this.requests.filter(({ method, path }) => method === 'POST' && path.startsWith('/webhooks'))
      .length;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const recorded = await read(request).catch(() => null);
    if (recorded === null) return;
    const fault = this.#cutFor(recorded) ?? this.faultFor(recorded);
    const reply = fault && !isTaken(fault) ? null : this.#answerSafely(request, recorded);
    if (reply === null && this.isRecording && fault?.kind !== 'cut') this.requests.push(recorded);
    const status = statusOf(fault, reply);
    if (status === unauthorised.status) this.refused += 1;
    this.onAnswer({ ...recorded, fault, status });
    deliver(response, reply ?? refusedWith(internalError), fault);
  }

  #cutFor({ path }: RecordedRequest): RestFault | null {
    const cuts = path.startsWith('/interactions') ? this.cuts : this.followUpCuts;
    if (!path.startsWith('/interactions') && !path.startsWith('/webhooks')) return null;
    const cut = cuts.shift();
    return cut === undefined ? null : { kind: 'cut', taken: cut === 'after' };
  }

  #answerSafely(request: IncomingMessage, recorded: RecordedRequest): Reply {
    try {
      return this.#answer(request.headers.authorization, recorded);
    } catch (error) {
      this.faults.push(`the stub itself failed: ${error}`);
      return refusedWith(internalError);
    }
  }

  #answer(authorization: string | undefined, recorded: RecordedRequest): Reply {
    const { method, path, body } = recorded;
    if (this.isRecording) this.requests.push(recorded);
    const route = findRoute(method, path);
    if (!route) return refusedWith(unknownRoute);
    if (route.needsToken && authorization !== `Bot ${botToken}`) return refusedWith(unauthorised);
    const faults = route.body ? bodyFaults(route.body, body) : [];
    this.faults.push(...faults.map((fault) => `${method} ${path}: ${fault}`));
    if (faults.length > 0) {
      this.responses.spoil(route.parts.id ?? '', faults);
      return invalidBody(faults);
    }
    return route.reply({ rest: this, gatewayUrl: this.#gatewayUrl(), parts: route.parts, body });
  }
}

async function read(request: IncomingMessage): Promise<RecordedRequest> {
  const method = request.method ?? 'GET';
  const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname.slice(apiPrefix.length);
  const hasJson = request.headers['content-type'] === 'application/json';
  const body: unknown = hasJson ? JSON.parse(await text(request)) : undefined;
  return { method, path, body };
}

function invalidBody(faults: readonly string[]): Reply {
  const errors = { _errors: faults.map((message) => ({ code: 'INVALID', message })) };
  return { status: 400, body: { message: 'Invalid Form Body', code: 50_035, errors } };
}

function statusOf(fault: RestFault | null, reply: Reply | null): number {
  switch (fault?.kind) {
    case 'error':
      return fault.status;
    case 'rate limit':
      return 429;
    case 'refusal':
      return fault.refusal.status;
    case 'silence':
    case 'cut':
    case 'reset':
      return 0;
    default:
      return reply?.status ?? 0;
  }
}
