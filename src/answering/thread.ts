import { Worker } from 'node:worker_threads';
import { MisuseError } from '#command/misuse.ts';
import { LibraryFolderError } from '#library/load.ts';
import type { Answered, Loaded, Question, Report } from './question.ts';

/** The thread is no more, whoever ended it; a question that it had is not answered. */
export class ThreadEndedError extends Error {
  override readonly name = 'ThreadEndedError';
}

export type ThreadSettings = {
  /** Of the library, which the thread reads for itself. */
  folder: string;
  /** The module that calls `serve`. */
  entry: URL;
  /** Megabytes that its objects may take; a thread that needs more ends, and nothing else does. */
  heap: number;
};

export type Thread = {
  loaded: Loaded;
  /**
   * One question at a time. Rejects with a MisuseError, with an error that has the name and the stack of
   * what was thrown there, or with a ThreadEndedError.
   */
  ask(question: Question): Promise<Answered>;
  /** Ends it at once, whatever it does. */
  end(): void;
  /** Ends it once it has answered what it was asked. */
  retire(): void;
  /** Resolves when it has ended, with the reason where there is one. */
  ended: Promise<ThreadEndedError>;
};

/**
 * Starts a thread; resolves once it has read the library. Rejects with a LibraryFolderError where that
 * cannot be read, and with a ThreadEndedError where the thread ends before.
 */
export async function startThread({ folder, entry, heap }: ThreadSettings): Promise<Thread> {
  const worker = new Worker(entry, {
    workerData: { folder },
    resourceLimits: { maxOldGenerationSizeMb: heap },
  });
  const ended = Promise.withResolvers<ThreadEndedError>();
  let next = Promise.withResolvers<Report>();
  let dead: ThreadEndedError | null = null;
  let isBusy = false;
  let isRetired = false;
  const end = () => void worker.terminate();
  const bury = (message: string, cause?: unknown) => {
    dead ??= new ThreadEndedError(message, { cause });
    next.reject(dead);
    ended.resolve(dead);
  };
  worker.on('message', (report: Report) => next.resolve(report));
  worker.on('error', (cause) => bury('The answering thread failed', cause));
  worker.on('exit', (code) => bury(`The answering thread ended with exit code ${code}`));
  const loaded = loadedFrom(await next.promise);
  return {
    loaded,
    async ask(question) {
      if (dead) throw dead;
      next = Promise.withResolvers();
      isBusy = true;
      worker.postMessage(question);
      const report = await next.promise;
      isBusy = false;
      if (isRetired) end();
      return answeredFrom(report);
    },
    end,
    retire() {
      isRetired = true;
      if (!isBusy) end();
    },
    ended: ended.promise,
  };
}

function loadedFrom(report: Report): Loaded {
  if (report.kind === 'loaded') return report;
  if (report.kind === 'unreadable') throw new LibraryFolderError(report.message);
  throw unexpected(report);
}

function answeredFrom(report: Report): Answered {
  if (report.kind === 'answered') return report.answered;
  if (report.kind === 'misuse') throw new MisuseError(report.message);
  if (report.kind !== 'failure') throw unexpected(report);
  const { name, message, stack } = report;
  throw Object.assign(new Error(message), { name, stack });
}

function unexpected({ kind }: Report): Error {
  return new Error(`The answering thread told what it was not asked: ${kind}`);
}
