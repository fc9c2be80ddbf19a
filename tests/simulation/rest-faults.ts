import { between, type Chance, choose } from '#evaluation/chance.ts';
import type { RestFault } from '#tests/doubles/discord/faults.ts';
import {
  alreadyAcknowledged,
  invalidToken,
  missingAccess,
  missingPermissions,
  unauthorised,
  unknownInteraction,
} from '#tests/doubles/discord/refusals.ts';

const waits = ['0.25', '1', '0', '-1', '3600', 'soon', null];
/** A limit on everything that is sent lasts no longer than it would at Discord. */
const globalWaits = ['0.25', '1', '2.5', '0', null];
const statuses = [500, 502, 503] as const;
const scopes = ['user', 'shared'] as const;

/** What Discord may say of an interaction without more ado. */
const refusals = [
  unauthorised,
  invalidToken,
  missingAccess,
  missingPermissions,
  unknownInteraction,
  alreadyAcknowledged,
];

/** What may go wrong with any request: as likely each. */
const passing: readonly ((chance: Chance) => RestFault)[] = [
  (chance) => ({ kind: 'error', status: one(chance, statuses), taken: false }),
  (chance) => ({ kind: 'error', status: one(chance, statuses), taken: true }),
  (chance) => ({ kind: 'slow', milliseconds: between(chance, 50, 20_000) }),
  (chance) => ({ kind: 'silence', taken: chance() < 0.5 }),
  (chance) => ({ kind: 'half body', end: chance() < 0.5 ? 'cut' : 'silence' }),
  () => ({ kind: 'no JSON' }),
  () => ({ kind: 'empty body' }),
  (chance) => ({ kind: 'cut', taken: chance() < 0.5 }),
  (chance) => ({ kind: 'reset', taken: chance() < 0.5 }),
  (chance) => ({ kind: 'rate limit', retryAfter: one(chance, waits), scope: one(chance, scopes) }),
  (chance) => ({ kind: 'rate limit', retryAfter: one(chance, globalWaits), scope: 'global' }),
];

/** What goes wrong with the first requests for one interaction, in order; mostly only one does. */
export function drawFaults(chance: Chance): RestFault[] {
  const count = chance() < 0.75 ? 1 : between(chance, 2, 5);
  return Array.from({ length: count }, () => drawFault(chance));
}

function drawFault(chance: Chance): RestFault {
  return chance() < 0.15 ? { kind: 'refusal', refusal: one(chance, refusals) } : drawPassing(chance);
}

/** A fault after which trying again may help. */
export function drawPassing(chance: Chance): RestFault {
  return one(chance, passing)(chance);
}

function one<T>(chance: Chance, list: readonly T[]): T {
  const chosen = choose(chance, list);
  if (chosen === undefined) throw new Error('Nothing to choose from');
  return chosen;
}
