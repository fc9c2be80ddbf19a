import { GatewayOpcodes } from 'discord-api-types/v10';
import { between, type Chance, choose } from '#evaluation/chance.ts';
import { calm, type Mood } from '#tests/doubles/discord/gateway-mood.ts';
import type { DiscordStub } from '#tests/doubles/discord/stub.ts';
import { pause } from './pause.ts';

/** Something that goes wrong with the gateway; resolves once it is over. */
export type GatewayFault = { name: string; happen(discord: DiscordStub, chance: Chance): Promise<void> };

const second = 1000;
const frames = [
  'no JSON',
  'null',
  '[]',
  '"text"',
  '{"op":"zero","d":7}',
  '{"op":99}',
  '{"op":0,"t":"INTERACTION_CREATE","s":null,"d":{"type":99}}',
  '{"op":0,"t":"INTERACTION_CREATE","s":null,"d":{"type":2,"id":"1","token":"x","data":null}}',
  '{"op":0,"t":"NEW_EVENT","s":null,"d":null}',
  `{"op":0,"t":"NEW_EVENT","s":null,"d":"${'x'.repeat(2 ** 20)}"}`,
  '{"op":11,"d":{"unexpected":[]}}',
];

export const gatewayFaults: readonly GatewayFault[] = [
  ...[4000, 4001, 4002, 4003, 4005, 4007, 4008, 4009].map((code) =>
    momentary(`close ${code}`, ({ gateway }) => gateway.close(code)),
  ),
  momentary('op 7', ({ gateway }) => gateway.sendFrame(GatewayOpcodes.Reconnect)),
  momentary('op 9, resumable', ({ gateway }) => gateway.sendFrame(GatewayOpcodes.InvalidSession, true)),
  momentary('op 9, not resumable', ({ gateway }) => {
    gateway.forget();
    gateway.sendFrame(GatewayOpcodes.InvalidSession, false);
  }),
  momentary('cut', ({ gateway }) => gateway.cut()),
  momentary('session lost and cut', ({ gateway }) => {
    gateway.forget();
    gateway.cut();
  }),
  momentary('silent', ({ gateway }) => gateway.freeze()),
  momentary('malformed frame', ({ gateway }, chance) => gateway.sendRaw(choose(chance, frames) ?? '')),
  whileCut('flapping', { cuts: 'after ready' }, 5),
  whileCut('cut after Hello', { cuts: 'after hello' }, 10),
  whileCut('resume host at 503', { resumeUpgrade: 503 }, 90),
  whileCut('gateway host at 503', { upgrade: 503, resumeUpgrade: 503 }, 30),
  whileCut('invalid sessions', { invalid: 'not resumable' }, 30),
  whileCut('Hello late', { helloAfter: 20 * second }, 30),
  whileCut('Hello never', { helloAfter: null }, 60),
  { name: 'heartbeats unanswered', happen: ({ gateway }) => during(gateway, { acknowledges: false }, 120) },
  { name: 'gateway refused', happen: refuseGateway },
];

/** Lets Discord's REST API refuse connections for up to four seconds. */
export async function refuseRest({ doors }: DiscordStub, chance: Chance): Promise<void> {
  await doors.api.refuse();
  await pause(between(chance, 200, 4000));
  await doors.api.admit();
}

function momentary(name: string, act: (discord: DiscordStub, chance: Chance) => void): GatewayFault {
  return { name, happen: async (discord, chance) => act(discord, chance) };
}

/** Cuts the connection, and keeps it from being made anew for some seconds. */
function whileCut(name: string, mood: Partial<Mood>, seconds: number): GatewayFault {
  const happen = async ({ gateway }: DiscordStub) => {
    const over = during(gateway, mood, seconds);
    gateway.cut();
    await over;
  };
  return { name, happen };
}

async function during(gateway: DiscordStub['gateway'], mood: Partial<Mood>, seconds: number): Promise<void> {
  gateway.mood = { ...calm, ...mood };
  await pause(seconds * second);
  gateway.mood = calm;
}

async function refuseGateway({ doors }: DiscordStub): Promise<void> {
  await Promise.all([doors.gateway.refuse(), doors.resume.refuse()]);
  await pause(30 * second);
  await Promise.all([doors.gateway.admit(), doors.resume.admit()]);
}
