import type { Log } from '#config/log.ts';
import type { Loaded } from './question.ts';
import { startThread, type Thread, type ThreadEndedError, type ThreadSettings } from './thread.ts';

/** Milliseconds before another thread is tried where one did not start; doubled each time up to the longest. */
const shortestPause = 500;
const longestPause = 10_000;

export type Crew = {
  /** The thread to ask now; waits where one is being started, and gives null once all is stopped. */
  current(): Promise<Thread | null>;
  /** Starts a thread anew and takes it for the current one when it is ready; rejects like `startThread`. */
  renew(): Promise<Loaded>;
  stop(): void;
};

/**
 * Keeps one thread at work: where it ends by itself another is started, as often as it takes. `onEnded`
 * hears of each such end.
 */
export function keepThread(
  first: Thread,
  settings: ThreadSettings,
  log: Log,
  onEnded: (error: ThreadEndedError) => void,
): Crew {
  let stopped = false;
  let working: Thread | null = first;
  let current: Promise<Thread | null> = Promise.resolve(first);

  const employ = (thread: Thread): Thread => {
    working = thread;
    void thread.ended.then((error) => {
      if (working !== thread || stopped) return;
      working = null;
      onEnded(error);
      current = replace();
    });
    return thread;
  };
  const replace = async (): Promise<Thread | null> => {
    for (let pause = shortestPause; !stopped; pause = Math.min(pause * 2, longestPause)) {
      try {
        const thread = await startThread(settings);
        // Somebody may have renewed the thread, or stopped everything, meanwhile.
        if (!stopped && !working) return employ(thread);
        thread.end();
      } catch (err) {
        log.error({ err }, 'No answering thread can be started; it will be tried again');
        await new Promise((resolve) => setTimeout(resolve, pause).unref());
      }
      if (working) return working;
    }
    return null;
  };

  employ(first);
  return {
    current: () => current,
    async renew() {
      const fresh = await startThread(settings);
      if (stopped) {
        fresh.end();
      } else {
        working?.retire();
        current = Promise.resolve(employ(fresh));
      }
      return fresh.loaded;
    },
    stop() {
      stopped = true;
      working?.end();
    },
  };
}
