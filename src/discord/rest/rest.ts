import { REST, type RESTOptions } from 'discord.js';
import { RateLimitedError } from './errors.ts';
import { longestBudget, occasionOf } from './occasion.ts';
import type { Wire } from './wire.ts';

/** Milliseconds after which discord.js gives up by itself; the wire is always done before. */
const longestRequest = longestBudget + 60_000;

/** So many handlers are kept before idle ones are dropped, of which each interaction leaves one behind. */
const mostIdle = 500;

/**
 * How a Client is to use the wire; `api` is another address of the REST API. Nothing is repeated by
 * discord.js itself, and where it foresees a wait that is too long it rejects with a RateLimitedError.
 */
export function restOptions(wire: Wire, api: string | undefined): Partial<RESTOptions> {
  return {
    ...(api === undefined ? {} : { api }),
    makeRequest: wire.makeRequest,
    retries: 0,
    timeout: longestRequest,
    rejectOnRateLimit: ({ method, url, timeToReset }) => {
      const { name, budget } = occasionOf(method, url);
      if (timeToReset > 0 && timeToReset < budget) return false;
      throw new RateLimitedError(name, timeToReset, false);
    },
  };
}

/**
 * A way to answer interactions that needs no token of the bot, and outlives every Client. Its memory does
 * not grow with the interactions that were answered. Requests are to be made with `auth: false`.
 */
export function createRest(wire: Wire, api: string | undefined): REST {
  const rest: REST = new REST({
    ...restOptions(wire, api),
    // Discord counts no answer to an interaction towards the bot's 50 requests a second.
    globalRequestsPerSecond: Number.POSITIVE_INFINITY,
    hashSweepInterval: 0,
    handlerSweepInterval: 0,
    makeRequest: (url, init) => {
      tidy();
      return wire.makeRequest(url, init);
    },
  });
  const tidy = tidying(rest);
  return rest;
}

/**
 * Drops what a REST keeps of requests that are over, each time that it has grown by so many. Timers of
 * discord.js would do it by the hour, which is too late under load.
 */
function tidying({ handlers, hashes }: REST): () => void {
  let next = mostIdle;
  return () => {
    if (hashes.size > mostIdle) hashes.clear();
    if (handlers.size <= next) return;
    handlers.sweep(({ inactive }) => inactive);
    next = handlers.size + mostIdle;
  };
}
