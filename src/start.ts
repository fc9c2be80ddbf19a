import type { Answering } from '#answering/answering.ts';
import { followLibrary } from '#answering/follow.ts';
import type { AnsweringThread } from '#answering/open.ts';
import { FatalConfigurationError, type FatalError } from '#config/fatal.ts';
import type { Log } from '#config/log.ts';
import type { DiscordSettings, Settings } from '#config/settings.ts';
import { createHealth, type Health } from '#health/health.ts';
import type { Meter } from '#health/meter.ts';
import { serveHealth } from '#health/server.ts';
import { LibraryFolderError } from '#library/load.ts';
import { PortError, startPreview } from '#preview/start.ts';

export type Running = {
  /** What to tell the person who started the program. */
  greeting: string;
  stop(): Promise<void>;
};

export type Start = {
  settings: Settings;
  log: Log;
  meter: Meter;
  /** Ends what is still starting, as `stop` does later. */
  signal?: AbortSignal;
  /** Called with what ends the program later. */
  onFatal(error: FatalError): void;
};

const connecting =
  'To connect Discord, write DISCORD_TOKEN=… with your bot’s token into a file named .env and start again.';

/**
 * Loads the library and answers from it: on Discord where there is a token, in the local preview
 * otherwise. Rejects with a FatalError for what a person can mend.
 */
export async function start(options: Start): Promise<Running> {
  const { settings, log, meter } = options;
  try {
    const opening = followLibrary({ folder: settings.libraryFolder, log, meter });
    // Whoever waits for it is told; meanwhile nobody may.
    opening.catch(() => undefined);
    const health = createHealth(log);
    const stopHealth = await tellHealth(settings.healthPort, health, meter);
    const running = settings.discord
      ? await onDiscord(opening, settings.discord, health, options)
      : await inPreview(opening, health, options);
    const stop = async () => {
      // Nobody shall be told that a bot is ready that is on its way out.
      await stopHealth();
      await running.stop().finally(() => leave(opening));
    };
    return { ...running, stop };
  } catch (error) {
    throw mendable(error) ?? error;
  }
}

/** A large library takes longer to read than whoever stops the program waits, and nothing is lost with it. */
function leave(opening: Promise<AnsweringThread>): void {
  opening.then(
    ({ stop }) => stop(),
    () => undefined,
  );
}

/** Returns how to end it. */
async function tellHealth(port: number | null, health: Health, meter: Meter): Promise<() => Promise<void>> {
  if (port === null) return async () => undefined;
  const { stop } = await serveHealth({ health, meter, port });
  return stop;
}

/** Joins Discord while the library is still being read: what is refused is told at once. */
async function onDiscord(
  answering: Promise<Answering>,
  discord: DiscordSettings,
  health: Health,
  { settings: { stateFolder }, log, meter, signal, onFatal }: Start,
): Promise<Running> {
  const { startDiscord } = await import('#discord/start.ts');
  const stopping = signal ? { signal } : {};
  const joining = startDiscord({
    settings: discord,
    answering,
    log,
    health,
    meter,
    stateFolder,
    onFatal,
    ...stopping,
  });
  const unread = new Promise<never>((_, reject) => void answering.catch(reject));
  return Promise.race([joining, unread]);
}

/** Whoever asks whether questions from Discord are answered is told that they are not. */
async function inPreview(
  opening: Promise<Answering>,
  health: Health,
  { settings, log, signal }: Start,
): Promise<Running> {
  const answering = await Promise.race([opening, aborted(signal)]);
  if (answering === null) return { greeting: 'On Record has been stopped.', stop: async () => undefined };
  const { url, stop } = await startPreview({ answering, port: settings.previewPort, log });
  if (settings.healthPort !== null) health.turn('degraded', 'the preview alone is served: no token is set');
  return { greeting: `On Record is open in a local preview: ${url}\n${connecting}`, stop };
}

/** Resolves with null once the signal is given. */
function aborted(signal: AbortSignal | undefined): Promise<null> {
  return new Promise((resolve) => {
    if (signal?.aborted) resolve(null);
    else signal?.addEventListener('abort', () => resolve(null), { once: true });
  });
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
