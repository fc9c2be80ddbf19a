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

/**
 * Whether discord.js may be given this event. It stumbles over an interaction in which parts are missing;
 * where that was put aside until the Client is ready, it would end the program.
 */
export function isSafeEvent({ t, d }: { t: string; d: unknown }): boolean {
  return t !== GatewayDispatchEvents.InteractionCreate || interactionSchema.safeParse(d).success;
}
