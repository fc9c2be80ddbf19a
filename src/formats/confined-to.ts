import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const readable = ['package.json', 'src/formats/*', 'node_modules/*'];

/**
 * What Node is told on its command line, so that a program of this folder can read only itself and its
 * libraries, write nothing and start no other program. Threads are for the watchdog.
 */
export function confinedTo(heapMegabytes: number): string[] {
  const reading = readable.map((path) => `--allow-fs-read=${root}${path}`);
  return ['--permission', '--allow-worker', ...reading, `--max-old-space-size=${heapMegabytes}`];
}
