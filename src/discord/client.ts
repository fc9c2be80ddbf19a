import { Client, GatewayIntentBits, Options, type WebSocketOptions } from 'discord.js';
import { restOptions } from './rest/rest.ts';
import type { Wire } from './rest/wire.ts';

/** Milliseconds that discord.js holds back the first commands while servers are still arriving. */
const longestWaitForGuilds = 1000;

export type ClientSetup = {
  wire: Wire;
  /** Another address of the REST API. */
  api: string | undefined;
  ws: WebSocketOptions;
};

/** A client that is not connected yet. It keeps no messages and few people, however long it runs. */
export function createClient({ wire, api, ws }: ClientSetup): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    waitGuildTimeout: longestWaitForGuilds,
    rest: restOptions(wire, api),
    ws,
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      GuildMemberManager: { maxSize: 1, keepOverLimit: (member) => member.id === member.client.user.id },
      UserManager: { maxSize: 1, keepOverLimit: (user) => user.id === user.client.user.id },
    }),
  });
}
