import { REST, type RESTOptions } from 'discord.js';
import type { Wire } from './wire.ts';

/** How a Client is to use the wire; `api` is another address of the REST API. */
export function restOptions(wire: Wire, api: string | undefined): Partial<RESTOptions> {
  return { ...(api === undefined ? {} : { api }), makeRequest: wire.makeRequest, retries: 0 };
}

/** A way to answer interactions that needs no token of the bot, and outlives every Client. */
export function createRest(wire: Wire, api: string | undefined): REST {
  return new REST({ ...restOptions(wire, api), hashSweepInterval: 0, handlerSweepInterval: 0 });
}
