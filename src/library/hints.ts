import { statSync, watch } from 'node:fs';
import { systemCode } from '#storage/files.ts';

/** How the system tells that something in a folder may have changed. It may throw, fail later, or fall silent. */
export type Listen = (folder: string, onHint: () => void, onFailure: () => void) => { close(): void };

export type Listener = {
  /** Listens again where that failed before, or where another folder stands in the place of the old one. */
  renew(): void;
  stop(): void;
};

/** Listens to what changes in a folder, as far as the system tells of it; begins with the first `renew`. */
export function keepListening(folder: string, onHint: () => void, listen: Listen = listenToSystem): Listener {
  let heard: { hints: { close(): void }; identity: string } | null = null;
  const stop = () => {
    heard?.hints.close();
    heard = null;
  };
  return {
    stop,
    renew() {
      const identity = identityOf(folder);
      if (heard !== null && heard.identity === identity) return;
      stop();
      if (identity === null) return;
      try {
        heard = { hints: listen(folder, onHint, stop), identity };
      } catch (error) {
        if (systemCode(error) === null) throw error;
      }
    },
  };
}

/** Of the folder that stands there now; null where there is none. An inode alone is soon given to another. */
function identityOf(folder: string): string | null {
  try {
    const { ino, birthtimeNs } = statSync(folder, { bigint: true });
    return `${ino} ${birthtimeNs}`;
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return null;
  }
}

const listenToSystem: Listen = (folder, onHint, onFailure) =>
  watch(folder, { persistent: false }, onHint).on('error', onFailure);
