import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes } from 'discord.js';
import { GatewayCloseCodes, RESTJSONErrorCodes } from 'discord-api-types/v10';
import { FatalConfigurationError } from '#config/fatal.ts';
import { codeOf } from './rest/network-fault.ts';

const wrongToken =
  'Discord refuses the token in DISCORD_TOKEN: copy it again from the Developer Portal (Bot > Reset Token).';

const wrongServer =
  'DISCORD_GUILD_ID names a server that this bot has not been added to: check the id, or invite the bot there.';

const guildCodes = new Set<number | string>([
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.UnknownGuild,
]);

const unauthorised = 401;

/** What a person must mend where Discord knows the bot's token no more. */
export function tokenRefusal(cause?: unknown): FatalConfigurationError {
  return new FatalConfigurationError(wrongToken, { cause });
}

/** What a person must mend where Discord closed the connection for good, with this code. */
export function closeRefusal(code: number): FatalConfigurationError {
  return new FatalConfigurationError(closeSentence(code));
}

/** What a person must mend after a failed login; null where trying again may help. */
export function loginRefusal(thrown: unknown): FatalConfigurationError | null {
  return isTokenRefused(thrown) ? tokenRefusal(thrown) : null;
}

/** The sentence for a failed publication that a person must mend; null where trying again may help. */
export function publicationRefusal(thrown: unknown): FatalConfigurationError | null {
  if (isTokenRefused(thrown)) return tokenRefusal(thrown);
  const unknownServer = thrown instanceof DiscordAPIError && guildCodes.has(thrown.code);
  return unknownServer ? new FatalConfigurationError(wrongServer, { cause: thrown }) : null;
}

/** A code such as ECONNREFUSED where there is one: messages may hold addresses and what was sent. */
export function reasonOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return 'unknown reason';
  if ('status' in thrown && typeof thrown.status === 'number') return `status ${thrown.status}`;
  return codeOf(thrown) ?? thrown.constructor.name;
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
