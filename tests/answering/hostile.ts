import { onTestFinished, vi } from 'vitest';
import { type AnsweringThread, openAnsweringThread, type ThreadOptions } from '#answering/open.ts';
import { createMeter, type Meter } from '#health/meter.ts';
import { listeningLog } from '#tests/discord/fakes.ts';
import { folderWith } from '#tests/fixtures/folders.ts';

// A thread starts in a third of a second, and several on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

export type Hostile = { answering: AnsweringThread; meter: Meter; lines: string[]; folder: string };

/** A thread whose commands do the worst that they can, over an empty library; ends with its test. */
export async function openHostile(options: Partial<ThreadOptions> = {}): Promise<Hostile> {
  const { log, lines } = listeningLog();
  const meter = createMeter();
  const folder = options.folder ?? folderWith({});
  const entry = new URL('./hostile-worker.ts', import.meta.url);
  const answering = await openAnsweringThread({ folder, log, meter, entry, heap: 64, ...options });
  onTestFinished(() => answering.stop());
  return { answering, meter, lines, folder };
}

/** Asks for a deed; gives the message of the answer. */
export async function ask({ answering }: Hostile, deed: string): Promise<string> {
  const request = { command: 'do', options: { deed }, page: 1 };
  const { first } = await answering.command(request, 'asker');
  return JSON.stringify(first.data.components);
}
