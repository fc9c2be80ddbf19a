import { BusyError, busy } from './busy.ts';
import type { Crew } from './crew.ts';
import type { Answered, Question } from './question.ts';
import { createQueue, type Waiting } from './queue.ts';
import { type Thread, ThreadEndedError } from './thread.ts';

/** So many threads that ended with a question, perhaps by no fault of its own, and it is given up. */
const mostDeaths = 2;

export type Limits = {
  /** Milliseconds after which a thread is ended that still looks for an answer. */
  longestAnswer: number;
  /** How many questions may wait for their turn. */
  mostWaiting: number;
};

export type Dispatch = {
  /** Rejects as `Thread.ask` does, or with a BusyError. */
  ask(question: Question): Promise<Answered>;
  /** The texts of the question that was asked last. */
  latestTexts(): readonly string[];
  stop(): void;
};

/**
 * Asks the thread that is at work one question after the other, so that it is known which one it was that
 * took too long or ended it. `count` hears of both.
 */
export function createDispatch(crew: Crew, limits: Limits, count: (name: string) => void): Dispatch {
  const queue = createQueue(limits.mostWaiting);
  let latest: Waiting | undefined;
  let isWorking = false;
  let stopped = false;

  const work = async () => {
    if (isWorking) return;
    isWorking = true;
    while (!queue.isEmpty()) {
      const thread = await crew.current();
      if (!thread) break;
      latest = queue.take();
      if (latest) await answer(thread, latest);
    }
    isWorking = false;
  };

  const answer = async (thread: Thread, waiting: Waiting) => {
    let overran = false;
    const alarm = setTimeout(() => {
      overran = true;
      thread.end();
    }, limits.longestAnswer);
    try {
      waiting.given.resolve(await thread.ask(waiting.question));
    } catch (error) {
      if (overran) count('answering.overran');
      if (!(error instanceof ThreadEndedError)) waiting.given.reject(error);
      else if (stopped) waiting.given.reject(new BusyError(busy.stopping));
      else if (overran) waiting.given.reject(new BusyError(busy.tooLong));
      else bringBack(waiting, error);
    } finally {
      clearTimeout(alarm);
    }
  };

  const bringBack = (waiting: Waiting, error: ThreadEndedError) => {
    waiting.deaths += 1;
    if (waiting.deaths === mostDeaths) waiting.given.reject(error);
    else queue.putBack(waiting);
  };

  return {
    async ask(question) {
      if (stopped) throw new BusyError(busy.stopping);
      const { given } = queue.put(question);
      void work();
      return given.promise;
    },
    latestTexts: () => latest?.texts ?? [],
    stop() {
      stopped = true;
      queue.clear(busy.stopping);
    },
  };
}
