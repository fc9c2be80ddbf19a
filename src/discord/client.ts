import { Client, GatewayIntentBits, Options, type RESTOptions } from 'discord.js';
import type { DiscordSettings } from '#config/settings.ts';
import { createSessionCare } from './session.ts';

/** No answer is worth waiting longer for; also stops discord.js from asking again without any pause. */
const longestRateLimit = 60_000;

/** Milliseconds that discord.js holds back the first commands while servers are still arriving. */
const longestWaitForGuilds = 1000;

/** A client that is not connected yet. It keeps no messages and few people, however long it runs. */
export function createClient(settings: DiscordSettings): Client {
  const sessions = createSessionCare();
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    waitGuildTimeout: longestWaitForGuilds,
    rest: restOptions(settings.api),
    ws: { buildStrategy: sessions.buildStrategy },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      GuildMemberManager: { maxSize: 1, keepOverLimit: (member) => member.id === member.client.user.id },
      UserManager: { maxSize: 1, keepOverLimit: (user) => user.id === user.client.user.id },
    }),
  });
  sessions.watch(client);
  return client;
}

function restOptions(api: string | undefined): Partial<RESTOptions> {
  return {
    ...(api === undefined ? {} : { api }),
    rejectOnRateLimit: ({ timeToReset }) => timeToReset <= 0 || timeToReset > longestRateLimit,
  };
}
