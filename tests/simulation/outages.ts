import { GatewayOpcodes } from 'discord-api-types/v10';
import type { RestFault } from '#tests/doubles/discord/faults.ts';
import { calm, type Mood } from '#tests/doubles/discord/gateway-mood.ts';
import type { DiscordStub } from '#tests/doubles/discord/stub.ts';
import { pause } from './pause.ts';

/** A way in which Discord is out of order as a whole, for as long as it lasts. */
export type Outage = {
  name: string;
  mood?: Partial<Mood>;
  /** What every request of REST meets. */
  rest?: RestFault;
  /** Whether connections are refused. */
  isRefusing?: boolean;
  /** Done to the connection that is open at the beginning. */
  begin?(gateway: DiscordStub['gateway']): void;
};

const unavailable: RestFault = { kind: 'error', status: 503, taken: false };

export const outages: readonly Outage[] = [
  { name: 'connections refused', isRefusing: true },
  { name: '503 everywhere', mood: { upgrade: 503, resumeUpgrade: 503 }, rest: unavailable, begin: cut },
  {
    name: '429 without Retry-After',
    rest: { kind: 'rate limit', retryAfter: null, scope: 'user' },
    begin: loseSession,
  },
  {
    name: '429 for everything, without Retry-After',
    rest: { kind: 'rate limit', retryAfter: null, scope: 'global' },
    begin: loseSession,
  },
  { name: 'invalid sessions', mood: { invalid: 'not resumable' }, begin: invalidate },
  { name: 'invalid sessions, resumable', mood: { invalid: 'resumable' }, begin: invalidate },
  { name: 'resume host at 503', mood: { resumeUpgrade: 503 }, begin: cut },
  {
    name: 'silent',
    mood: { helloAfter: null, acknowledges: false },
    begin: (gateway) => void gateway.freeze(),
  },
  { name: 'flapping', mood: { cuts: 'after ready' }, begin: cut },
  { name: 'Hello, then cut', mood: { cuts: 'after hello' }, begin: cut },
  { name: 'flapping, sessions lost', mood: { cuts: 'after ready' }, begin: loseSession },
  { name: 'REST never answers', rest: { kind: 'silence', taken: false }, begin: loseSession },
];

/** Puts Discord out of order for so many milliseconds, then in order again. */
export async function suffer(discord: DiscordStub, outage: Outage, milliseconds: number): Promise<void> {
  const { doors, gateway, rest } = discord;
  const { faultFor } = rest;
  const all = Object.values(doors);
  gateway.mood = { ...calm, ...outage.mood };
  if (outage.rest) rest.faultFor = () => outage.rest ?? null;
  outage.begin?.(gateway);
  if (outage.isRefusing) await Promise.all(all.map((door) => door.refuse()));
  await pause(milliseconds);
  if (outage.isRefusing) await Promise.all(all.map((door) => door.admit()));
  gateway.mood = calm;
  rest.faultFor = faultFor;
}

function cut(gateway: DiscordStub['gateway']): void {
  gateway.cut();
}

function loseSession(gateway: DiscordStub['gateway']): void {
  gateway.forget();
  gateway.cut();
}

function invalidate(gateway: DiscordStub['gateway']): void {
  gateway.forget();
  gateway.sendFrame(GatewayOpcodes.InvalidSession, false);
}
