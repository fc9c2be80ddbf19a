import { GatewayDispatchEvents, GatewayOpcodes } from 'discord-api-types/v10';
import { z } from 'zod';

const frameSchema = z.discriminatedUnion('op', [
  z.looseObject({ op: z.literal(GatewayOpcodes.Dispatch), t: z.string(), s: z.number() }),
  z.looseObject({
    op: z.literal(GatewayOpcodes.Hello),
    d: z.looseObject({ heartbeat_interval: z.number() }),
  }),
  z.looseObject({ op: z.literal(GatewayOpcodes.InvalidSession), d: z.boolean() }),
  z.looseObject({
    op: z.literal([GatewayOpcodes.Heartbeat, GatewayOpcodes.HeartbeatAck, GatewayOpcodes.Reconnect]),
  }),
]);

/** All that a bot needs to know that is only asked. */
const eventsRead = new Set<string>([
  GatewayDispatchEvents.Ready,
  GatewayDispatchEvents.Resumed,
  GatewayDispatchEvents.GuildCreate,
  GatewayDispatchEvents.GuildUpdate,
  GatewayDispatchEvents.GuildDelete,
  GatewayDispatchEvents.InteractionCreate,
]);

const anySchema = z.looseObject({});

const userSchema = z.looseObject({ id: z.string() });

/** What discord.js reads of every interaction without looking whether it is there. */
const interactionSchema = z
  .looseObject({
    type: z.number(),
    id: z.string(),
    token: z.string(),
    application_id: z.string(),
    entitlements: z.array(z.looseObject({ id: z.string() })),
    authorizing_integration_owners: z.looseObject({}),
    data: z.looseObject({}),
  })
  .and(
    z.union([
      z.looseObject({ user: userSchema }),
      z.looseObject({ member: z.looseObject({ user: userSchema }) }),
    ]),
  );

/** Whether a text that came through the gateway is one of Discord's frames, as far as that can be told. */
export function isFrame(text: string): boolean {
  try {
    return frameSchema.safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
}

/** What becomes of an event: `unread` ones tell of things that this bot has no use for. */
export type Verdict = 'read' | 'unread' | 'malformed';

/**
 * Whether discord.js is to read an event. It stumbles over one in which parts are missing; where an event
 * was put aside until the Client is ready, that would end the program.
 */
export function judgeEvent({ t, d }: { t: string; d: unknown }): Verdict {
  if (!eventsRead.has(t)) return 'unread';
  const schema = t === GatewayDispatchEvents.InteractionCreate ? interactionSchema : anySchema;
  return schema.safeParse(d).success ? 'read' : 'malformed';
}
