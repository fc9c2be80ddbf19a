import type { Answered } from '#tests/doubles/discord/rest.ts';
import { mostWithin } from './tally.ts';

const window = 600_000;
const invalidStatuses = new Set([401, 403, 429]);

/** How many requests came, and how many of those count towards a ban. */
export type Requests = { note(answered: Answered): void; all(): number; mostInvalid(): number };

export function createRequests(): Requests {
  const invalid: number[] = [];
  let all = 0;
  return {
    note({ status, fault }) {
      all += 1;
      const isShared = fault?.kind === 'rate limit' && fault.scope === 'shared';
      if (invalidStatuses.has(status) && !isShared) invalid.push(performance.now());
    },
    all: () => all,
    mostInvalid: () => mostWithin(invalid, window),
  };
}
