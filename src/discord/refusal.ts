import { type Client, DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, Events } from 'discord.js';
import { GatewayCloseCodes, RESTJSONErrorCodes } from 'discord-api-types/v10';
import { FatalConfigurationError, type FatalError, UnavailableError } from '#config/fatal.ts';

const wrongToken =
  'Discord refuses the token in DISCORD_TOKEN: copy it again from the Developer Portal (Bot > Reset Token).';

const wrongServer =
  'DISCORD_GUILD_ID names a server that this bot has not been added to: check the id, or invite the bot there.';

const guildCodes = new Set<number | string>([
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.UnknownGuild,
]);

const unauthorised = 401;

/** Rejects with a FatalConfigurationError once Discord closes the connection for good; never resolves. */
export function refusal(client: Client): Promise<never> {
  return new Promise((_, reject) => {
    client.on(Events.ShardDisconnect, ({ code }) => reject(new FatalConfigurationError(closeSentence(code))));
  });
}

/** Why Discord could not be joined: a setting is wrong, or it cannot be reached. */
export function joinFailure(thrown: unknown): FatalError {
  if (isTokenRefused(thrown)) return new FatalConfigurationError(wrongToken, { cause: thrown });
  return new UnavailableError(`Discord cannot be reached now (${reasonOf(thrown)}): try again later.`, {
    cause: thrown,
  });
}

/** The sentence for a failed publication that a person must mend; null where trying again may help. */
export function publicationRefusal(thrown: unknown): FatalConfigurationError | null {
  if (isTokenRefused(thrown)) return new FatalConfigurationError(wrongToken, { cause: thrown });
  const unknownServer = thrown instanceof DiscordAPIError && guildCodes.has(thrown.code);
  return unknownServer ? new FatalConfigurationError(wrongServer, { cause: thrown }) : null;
}

function isTokenRefused(thrown: unknown): boolean {
  if (thrown instanceof DiscordjsError) return thrown.code === DiscordjsErrorCodes.TokenInvalid;
  return thrown instanceof DiscordAPIError && thrown.status === unauthorised;
}

function closeSentence(code: number): string {
  if (code === GatewayCloseCodes.AuthenticationFailed) return wrongToken;
  if (code === GatewayCloseCodes.ShardingRequired) {
    return 'This bot is in more servers than one connection may serve: Discord asks for sharding (4011).';
  }
  return `Discord refuses this bot's connection (${code} ${GatewayCloseCodes[code] ?? ''}): update the bot.`;
}

/** A code such as ECONNREFUSED where there is one: messages may hold addresses and what was sent. */
function reasonOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return 'unknown reason';
  if ('status' in thrown && typeof thrown.status === 'number') return `status ${thrown.status}`;
  if ('code' in thrown && typeof thrown.code === 'string') return thrown.code;
  return thrown.name;
}
