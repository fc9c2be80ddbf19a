import { applicationId, botUser, snowflake } from './identity.ts';
import { missingAccess, type Refusal, unknownCommand } from './refusals.ts';
import type { Rest } from './rest.ts';
import type { BodyKind } from './validate.ts';

export type Reply = { status: number; body?: unknown };

type Parts = Readonly<Record<string, string>>;

type Call = { rest: Rest; gatewayUrl: string; parts: Parts; body: unknown };

type Route = {
  method: string;
  pattern: RegExp;
  needsToken: boolean;
  body?: BodyKind;
  reply(call: Call): Reply;
};

const commands = '/applications/(?<application>\\d+)(?:/guilds/(?<guild>\\d+))?/commands';
const original = '/webhooks/\\d+/(?<token>[^/]+)';

const routes: readonly Route[] = [
  route('GET', '/gateway/bot', ({ gatewayUrl, rest }) => ok(gatewayFor(gatewayUrl, rest))),
  route('GET', '/applications/@me', () => ok({ id: applicationId, name: botUser.username, flags: 0 })),
  route('GET', '/users/@me', () => ok(botUser)),
  route(
    'GET',
    commands,
    inScope(({ rest, parts }) => ok(rest.commands(guildOf(parts)).list())),
  ),
  { ...route('POST', commands, inScope(createCommand)), body: 'command' },
  { ...route('PATCH', `${commands}/(?<id>\\d+)`, inScope(editCommand)), body: 'command change' },
  route('DELETE', `${commands}/(?<id>\\d+)`, inScope(deleteCommand)),
  {
    ...route('POST', '/interactions/(?<id>\\d+)/(?<token>[^/]+)/callback', takeResponse),
    needsToken: false,
    body: 'callback',
  },
  { ...route('POST', original, takeFollowUp), needsToken: false, body: 'follow-up' },
  {
    ...route('PATCH', `${original}/messages/@original`, takeEdit),
    needsToken: false,
    body: 'message change',
  },
];

/** The route that answers a request, with the named parts of its path. */
export function findRoute(method: string, path: string): (Route & { parts: Parts }) | null {
  for (const each of routes) {
    const match = each.method === method ? each.pattern.exec(path) : null;
    if (match) return { ...each, parts: match.groups ?? {} };
  }
  return null;
}

function route(method: string, path: string, reply: Route['reply']): Route {
  return { method, pattern: new RegExp(`^${path}$`), needsToken: true, reply };
}

function ok(body: unknown): Reply {
  return { status: 200, body };
}

function gatewayFor(url: string, { sessionLimit }: Rest): object {
  return { url, shards: 1, session_start_limit: sessionLimit };
}

function guildOf({ guild }: Parts): string | null {
  return guild ?? null;
}

/** A bot may only touch commands of its own, in servers that it has been added to. */
function inScope(reply: Route['reply']): Route['reply'] {
  return (call) => {
    const { application, guild } = call.parts;
    const { outage, guilds } = call.rest;
    if (outage) return refusedWith(outage);
    const known = application === applicationId && (guild === undefined || guilds.has(guild));
    return known ? reply(call) : refusedWith(missingAccess);
  };
}

function createCommand({ rest, parts, body }: Call): Reply {
  const guild = guildOf(parts);
  return { status: 201, body: rest.commands(guild).create(body, guild) };
}

function editCommand({ rest, parts, body }: Call): Reply {
  const guild = guildOf(parts);
  const edited = rest.commands(guild).edit(parts.id ?? '', body, guild);
  return edited ? ok(edited) : refusedWith(unknownCommand);
}

function deleteCommand({ rest, parts }: Call): Reply {
  const isDeleted = rest.commands(guildOf(parts)).delete(parts.id ?? '');
  return isDeleted ? { status: 204 } : refusedWith(unknownCommand);
}

function takeResponse({ rest, parts, body }: Call): Reply {
  const refusal = rest.responses.take(parts.id ?? '', parts.token ?? '', body);
  return refusal ? refusedWith(refusal) : { status: 204 };
}

function takeFollowUp({ rest, parts, body }: Call): Reply {
  const refusal = rest.responses.takeFollowUp(parts.token ?? '', body);
  return refusal ? refusedWith(refusal) : ok({ id: snowflake() });
}

function takeEdit({ rest, parts, body }: Call): Reply {
  const refusal = rest.responses.takeEdit(parts.token ?? '', body);
  return refusal ? refusedWith(refusal) : ok({ id: snowflake() });
}

/** An error of Discord's as a reply. */
export function refusedWith(refusal: Refusal): Reply {
  return { status: refusal.status, body: refusal };
}
