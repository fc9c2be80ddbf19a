import type { Refusal } from './refusals.ts';

/**
 * One thing that goes wrong with one request. `taken` tells whether the request has its effect all the
 * same; where it is left out, one that is answered with an error has none, and any other has.
 */
export type RestFault =
  | { kind: 'error'; status: 500 | 502 | 503; taken: boolean }
  | { kind: 'slow'; milliseconds: number }
  | { kind: 'silence'; taken: boolean }
  | { kind: 'half body'; end: 'cut' | 'silence' }
  | { kind: 'no JSON' }
  | { kind: 'empty body' }
  | { kind: 'cut' | 'reset'; taken: boolean }
  | RateLimit
  | { kind: 'refusal'; refusal: Refusal };

export type RateLimit = {
  kind: 'rate limit';
  /** The header `Retry-After` in seconds, as it stands there; null leaves it out. */
  retryAfter: string | null;
  scope: 'user' | 'shared' | 'global';
};

/** What a fault is called in a report; those of one kind share the name. */
export function faultName(fault: RestFault): string {
  switch (fault.kind) {
    case 'error':
      return `${fault.status} ${moment(fault.taken)}`;
    case 'silence':
    case 'cut':
    case 'reset':
      return `${fault.kind} ${moment(fault.taken)}`;
    case 'half body':
      return `half body, then ${fault.end}`;
    case 'rate limit':
      return `429 ${fault.scope}, Retry-After ${fault.retryAfter ?? 'missing'}`;
    case 'refusal':
      return `${fault.refusal.status}/${fault.refusal.code}`;
    default:
      return fault.kind;
  }
}

/** Whether a request that meets this fault has its effect. */
export function isTaken(fault: RestFault): boolean {
  if (fault.kind === 'rate limit' || fault.kind === 'refusal') return false;
  return 'taken' in fault ? fault.taken : true;
}

function moment(taken: boolean): string {
  return taken ? 'after the effect' : 'before the effect';
}
