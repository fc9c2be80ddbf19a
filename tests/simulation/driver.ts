import { setImmediate } from 'node:timers';
import type { Clock } from './clock.ts';
import { watchLoopback } from './loopback.ts';

/** Turns of the event loop in which nothing happens before all counts as done. */
const quietTurns = 3;

/** Nanoseconds of real time after which something is left to itself. */
const longestWait = 2_000_000_000n;

const unfinished = /Req|(?:Connect|Write|Shutdown)Wrap/;

/** Lets simulated time pass: whatever can happen now happens, then the clock jumps to the next timer. */
export type Driver = {
  /** Lets time pass until the promise is settled. */
  until<T>(promise: Promise<T>): Promise<T>;
  /** Waits, without letting time pass, until nothing is under way any more. */
  settle(): Promise<void>;
  /** How often something was still under way after two real seconds. */
  unsettled(): number;
  stop(): void;
};

export function createDriver(clock: Clock): Driver {
  const loopback = watchLoopback();
  const { hrtime } = process;
  let unsettled = 0;
  const settle = async () => {
    const begun = hrtime.bigint();
    for (let quiet = 0; quiet < quietTurns; ) {
      await turn();
      quiet = loopback.isQuiet() && !isReading() ? quiet + 1 : 0;
      if (quiet === 0 && hrtime.bigint() - begun > longestWait) {
        unsettled += 1;
        loopback.abandon();
        return;
      }
    }
  };
  return {
    settle,
    async until(promise) {
      let isOver = false;
      const over = () => {
        isOver = true;
      };
      promise.then(over, over);
      for (await settle(); !isOver; await settle()) {
        if (clock.countTimers() === 0) throw new Error('Nothing is left that could ever happen');
        clock.next();
      }
      return promise;
    },
    unsettled: () => unsettled,
    stop: loopback.stop,
  };
}

function turn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** Whether files are being read or written, or connections being made. */
function isReading(): boolean {
  return process.getActiveResourcesInfo().some((name) => unfinished.test(name));
}
