import { Console } from 'node:console';
import { registerHooks } from 'node:module';
import { Worker } from 'node:worker_threads';

/** More than the largest sound file needs; the limit of the heap leaves buffers out. */
const mostMemory = 700_000_000;

const forbidden =
  /^(?:node:)?(?:child_process|cluster|dgram|dns|http|http2|https|inspector|net|tls|worker_threads)(?:\/.*)?$/;

/**
 * Takes from this process what parsing does not need: connections, further processes and threads. A
 * thread watches over its memory, and over its parent, also while a parser never comes to an end.
 */
export function confine(): void {
  const watchdog = new URL('./watchdog.ts', import.meta.url);
  new Worker(watchdog, { workerData: { parent: process.ppid, mostMemory } }).unref();
  for (const name of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest']) {
    Object.defineProperty(globalThis, name, { value: undefined });
  }
  // Ctrl-C reaches this process too; when to end is for its parent to say.
  process.on('SIGINT', () => {});
  const { getBuiltinModule } = process;
  const allowed = (name: string) => (forbidden.test(name) ? undefined : getBuiltinModule(name));
  Object.defineProperty(process, 'getBuiltinModule', { value: allowed });
  // The answers go through the standard output: a library's remarks must not.
  globalThis.console = new Console(process.stderr);
  registerHooks({
    resolve(specifier, context, next) {
      if (forbidden.test(specifier)) throw new Error(`${specifier} is not for parsers`);
      return next(specifier, context);
    },
  });
}
