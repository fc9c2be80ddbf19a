import type { Meter } from '#health/meter.ts';
import { type Answer, isInvalid } from './answer.ts';
import { createBreaker } from './breaker.ts';
import type { Call } from './call.ts';
import { ExchangeError, RateLimitedError, SuspendedError, TokenRefusedError } from './errors.ts';
import { pause } from './pause.ts';
import { createHold } from './rate-limit.ts';

/** Milliseconds between two looks at whether there is room for one more. */
const roomInterval = 25;

export type Gate = {
  /** Resolves once the call may be sent, and counts it as under way. Rejects with a WireError. */
  pass(call: Call): Promise<void>;
  /** Tells what came of a call that had passed; null where there was no answer. */
  leave(call: Call, answer: Answer | null): void;
  /** Holds all calls back for some milliseconds. */
  hold(wait: number): void;
};

/** Through here every attempt must pass: it holds back or refuses what Discord would take amiss. */
export function createGate(meter: Meter, onTokenRefused: () => void): Gate {
  const breaker = createBreaker();
  const hold = createHold();
  let refusedToken: string | null = null;

  const suspend = ({ occasion, mayHaveArrived }: Call): never => {
    meter.count('rest.suspended');
    throw new SuspendedError(occasion.name, mayHaveArrived);
  };
  /** Milliseconds to wait before another look; 0 when the way is free. */
  const look = (call: Call): number => {
    const { occasion, mayHaveArrived } = call;
    if (call.signal?.aborted) throw new ExchangeError(occasion.name, 'ABORTED', mayHaveArrived);
    // A pause ends late where the thread was busy.
    if (call.left() <= 0) throw new ExchangeError(occasion.name, 'TIMEOUT', mayHaveArrived);
    if (refusedToken !== null && call.authorization === refusedToken) {
      throw new TokenRefusedError(occasion.name, mayHaveArrived);
    }
    const room = breaker.room(occasion.answersPeople);
    if (room === 'none') suspend(call);
    const held = hold.left();
    if (held >= call.left()) throw new RateLimitedError(occasion.name, held, mayHaveArrived);
    if (held > 0 || room === 'free') return held;
    return call.left() > roomInterval ? roomInterval : suspend(call);
  };
  return {
    async pass(call) {
      for (let wait = look(call); wait > 0; wait = look(call)) await pause(wait, call.signal);
      breaker.begin();
    },
    leave(call, answer) {
      const invalid = answer !== null && isInvalid(answer);
      breaker.end(invalid);
      if (invalid) meter.count('rest.invalid');
      if (answer?.status !== 401 || call.occasion.answersPeople) return;
      if (call.authorization === null || call.authorization === refusedToken) return;
      refusedToken = call.authorization;
      onTokenRefused();
    },
    hold: hold.extend,
  };
}
