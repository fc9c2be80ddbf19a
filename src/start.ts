import { createDesk, type Desk } from '#command/desk.ts';
import { commands } from '#commands/index.ts';
import { FatalConfigurationError, type FatalError } from '#config/fatal.ts';
import type { Log } from '#config/log.ts';
import type { Settings } from '#config/settings.ts';
import { startDiscord } from '#discord/start.ts';
import { LibraryFolderError, loadLibrary } from '#library/load.ts';
import { PortError, startPreview } from '#preview/start.ts';
import { createArchive } from '#search/archive.ts';

export type Running = {
  /** What to tell the person who started the program. */
  greeting: string;
  stop(): Promise<void>;
};

export type Start = {
  settings: Settings;
  log: Log;
  /** Called with what ends the program later. */
  onFatal(error: FatalError): void;
};

const connecting =
  'To connect Discord, write DISCORD_TOKEN=… with your bot’s token into a file named .env and start again.';

/**
 * Loads the library and answers from it: on Discord where there is a token, in the local preview
 * otherwise. Rejects with a FatalError for what a person can mend.
 */
export async function start({ settings, log, onFatal }: Start): Promise<Running> {
  try {
    const desk = openDesk(settings.libraryFolder, log);
    if (!settings.discord) return await inPreview(desk, settings.previewPort, log);
    const { name, stop } = await startDiscord({ settings: settings.discord, desk, log, onFatal });
    return { greeting: `On Record answers on Discord as ${name}; Ctrl+C stops it.`, stop };
  } catch (error) {
    throw mendable(error) ?? error;
  }
}

function openDesk(folder: string, log: Log): Desk {
  const { documents, faults } = loadLibrary(folder);
  for (const fault of faults) log.warn({ ...fault }, 'A document is left out of the library');
  return createDesk(commands, createArchive(documents));
}

async function inPreview(desk: Desk, port: number, log: Log): Promise<Running> {
  const { url, stop } = await startPreview({ desk, port, log });
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
