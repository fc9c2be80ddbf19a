import type { Log } from '#config/log.ts';
import { withoutTexts } from '#config/redaction.ts';
import type { Answering } from './answering.ts';
import { answeringBy } from './asking.ts';
import { keepThread } from './crew.ts';
import { createDispatch, type Limits } from './dispatch.ts';
import type { Loaded } from './question.ts';
import { startThread, type ThreadEndedError, type ThreadSettings } from './thread.ts';

const defaults: Limits & Omit<ThreadSettings, 'folder'> = {
  entry: new URL('./worker.ts', import.meta.url),
  heap: 4096,
  longestAnswer: 10_000,
  mostWaiting: 200,
};

export type ThreadOptions = Partial<typeof defaults> & {
  /** Of the library. */
  folder: string;
  log: Log;
  meter: { count(name: string): void };
};

/** Answers in a thread of its own, so that this one is free for whatever must not wait. */
export type AnsweringThread = Answering & {
  /**
   * Reads the library anew in a second thread, which takes over once it is ready; until then the old one
   * answers. False where that fails: the old one stays, and the log says why. Never rejects.
   */
  reload(): Promise<boolean>;
  /** Tells everybody who still waits that the bot is being restarted, and ends the thread. */
  stop(): void;
};

/**
 * Reads the library in a thread and answers from it. A thread that fails, runs out of memory or takes too
 * long is replaced, and the next one answers whoever waits. Rejects with a LibraryFolderError where the
 * library cannot be read.
 */
export async function openAnsweringThread(options: ThreadOptions): Promise<AnsweringThread> {
  const { log, meter } = options;
  const settings = { ...defaults, ...options };
  const first = await startThread(settings);
  logFaults(first.loaded, log);
  const count = (name: string) => meter.count(name);
  const noteEnd = (err: ThreadEndedError) => {
    count('answering.ended');
    withoutTexts(log, dispatch.latestTexts()).error({ err }, 'The answering thread is replaced');
  };
  const crew = keepThread(first, settings, log, noteEnd);
  const dispatch = createDispatch(crew, settings, count);
  const reload = async () => {
    try {
      const loaded = await crew.renew();
      count('answering.reloaded');
      logFaults(loaded, log);
      log.info({ documents: loaded.documents, faults: loaded.faults.length }, 'The library is read anew');
      return true;
    } catch (err) {
      count('answering.not-reloaded');
      log.error({ err }, 'The library cannot be read anew; it is answered as it was');
      return false;
    }
  };
  return {
    ...answeringBy(first.loaded.commands, dispatch.ask),
    reload: oneAtATime(reload),
    stop() {
      dispatch.stop();
      crew.stop();
    },
  };
}

/** Whoever calls while it runs waits for one more run, which begins after the call. */
function oneAtATime<T>(act: () => Promise<T>): () => Promise<T> {
  let running: Promise<unknown> = Promise.resolve();
  let next: Promise<T> | null = null;
  return () => {
    next ??= running.then(() => {
      next = null;
      const acting = act();
      running = acting;
      return acting;
    });
    return next;
  };
}

function logFaults({ faults }: Loaded, log: Log): void {
  for (const fault of faults) log.warn({ ...fault }, 'A document is left out of the library');
}
