import type { Answering } from '#answering/answering.ts';
import { type AnsweringThread, openAnsweringThread, type ThreadOptions } from '#answering/open.ts';
import { FatalConfigurationError, type FatalError } from '#config/fatal.ts';
import type { Log } from '#config/log.ts';
import type { Settings } from '#config/settings.ts';
import type { DiscordStart } from '#discord/start.ts';
import { createMeter } from '#health/meter.ts';
import { LibraryFolderError } from '#library/load.ts';
import { PortError, startPreview } from '#preview/start.ts';

export type Running = {
  /** What to tell the person who started the program. */
  greeting: string;
  stop(): Promise<void>;
};

/**
 * Tells from now on when the documents of a folder are others than before, and in a sentence when it
 * cannot be read any more.
 */
export type WatchLibrary = (watching: {
  folder: string;
  onChange(): void;
  onMissing(sentence: string): void;
}) => { stop(): void };

export type Start = {
  settings: Settings;
  log: Log;
  /** Without it, what is added later is served after the next start. */
  watch?: WatchLibrary;
  /** Called with what ends the program later. */
  onFatal(error: FatalError): void;
};

const connecting =
  'To connect Discord, write DISCORD_TOKEN=… with your bot’s token into a file named .env and start again.';

/**
 * Loads the library and answers from it: on Discord where there is a token, in the local preview
 * otherwise. Rejects with a FatalError for what a person can mend.
 */
export async function start({ settings, log, watch, onFatal }: Start): Promise<Running> {
  try {
    const meter = createMeter();
    const [answering] = await Promise.all([
      openAnswering({ folder: settings.libraryFolder, log, meter }, watch),
      // Only where it is needed, and while the thread reads the library.
      settings.discord ? import('#discord/start.ts') : null,
    ]);
    const { greeting, stop } = settings.discord
      ? await onDiscord({ settings: settings.discord, answering, log, meter, onFatal })
      : await inPreview(answering, settings.previewPort, log);
    return { greeting, stop: () => stop().finally(() => answering.stop()) };
  } catch (error) {
    throw mendable(error) ?? error;
  }
}

/** Answers from the library as it is, and as it becomes. */
async function openAnswering(options: ThreadOptions, watch?: WatchLibrary): Promise<AnsweringThread> {
  const { folder, log } = options;
  let opening: Promise<AnsweringThread> | null = null;
  // Before the library is read, so that no change is missed.
  const watching = watch?.({
    folder,
    onChange: () => void opening?.then(({ reload }) => reload()).catch(() => undefined),
    onMissing: (reason) => log.error({ reason }, 'The library is answered as it was'),
  });
  opening = openAnsweringThread(options);
  const answering = await opening;
  const stop = () => {
    watching?.stop();
    answering.stop();
  };
  return { ...answering, stop };
}

async function onDiscord(options: DiscordStart): Promise<Running> {
  const { startDiscord } = await import('#discord/start.ts');
  const { name, stop } = await startDiscord(options);
  return { greeting: `On Record answers on Discord as ${name}; Ctrl+C stops it.`, stop };
}

async function inPreview(answering: Answering, port: number, log: Log): Promise<Running> {
  const { url, stop } = await startPreview({ answering, port, log });
  return { greeting: `On Record is open in a local preview: ${url}\n${connecting}`, stop };
}

/** Tells which setting is to be changed; null for what no setting mends. */
function mendable(cause: unknown): FatalConfigurationError | null {
  if (cause instanceof LibraryFolderError) {
    return new FatalConfigurationError(`${cause.message} ON_RECORD_LIBRARY chooses another.`, { cause });
  }
  if (cause instanceof PortError) {
    return new FatalConfigurationError(`${cause.message} PREVIEW_PORT chooses another.`, { cause });
  }
  return null;
}
