import { times } from '#discord/interactions/times.ts';
import { faultName, type RestFault } from '#tests/doubles/discord/faults.ts';
import type { Attempt, Trace } from './trace.ts';
import type { Weather } from './weather.ts';

/** What a bot has for its first response, in milliseconds: beyond this nothing is asked of it. */
const patience = 2300;

/** What a fault costs a bot that gives up an attempt after a second and then tries again. */
const shortDelay = 450;
const longDelay = 1200;

/** What Discord says when there is nothing more to be done about an interaction. */
const finalStatuses = new Set([401, 404, 400]);

/**
 * Why no bot could have brought this first response to the asker in time: it was told too late, Discord
 * refused it for good, or faults took up all of the time. Null where it could have been done.
 */
export function excuseFor(trace: Trace, weather: Weather): string | null {
  if (trace.heard === null) return 'never delivered';
  if (trace.heard > patience) return 'delivered too late';
  const met = trace.attempts.flatMap(({ fault }) => fault ?? []);
  const refused = trace.attempts.find(isFinal);
  if (refused?.fault) return `refused: ${faultName(refused.fault)}`;
  const end = trace.askedAt + patience;
  const outage = weather.within(trace.askedAt, end);
  // Before that nothing is sent unless the answer is there already.
  const waited = Math.max(trace.heard, times.acknowledge);
  const lost = waited + outage + met.reduce((sum, fault) => sum + delayOf(fault), 0);
  if (lost < patience) return null;
  return outage > 0 ? 'Discord refused connections or all requests' : 'faults took all of the time';
}

/** Where it is forbidden to post for everyone, the asker alone can still be told. */
function isFinal({ fault, isPrivate }: Attempt): boolean {
  if (fault?.kind !== 'refusal') return false;
  return finalStatuses.has(fault.refusal.status) || isPrivate;
}

function delayOf(fault: RestFault): number {
  switch (fault.kind) {
    case 'silence':
      return longDelay;
    case 'half body':
      return fault.end === 'silence' ? longDelay : shortDelay;
    case 'slow':
      return Math.min(longDelay, fault.milliseconds);
    case 'rate limit':
      return Math.max(shortDelay, 1000 * (Number(fault.retryAfter ?? 0) || 1));
    default:
      return shortDelay;
  }
}
