import { fingerprint } from './fingerprint.ts';
import { keepListening, type Listen } from './hints.ts';
import { LibraryFolderError } from './load.ts';

export type LibraryWatch = {
  /** Looks at the folder now. */
  check(): void;
  /** Tells of a change at the next look, whatever it finds: the last one could not be followed. */
  forget(): void;
  stop(): void;
};

type Watching = {
  folder: string;
  /** Called when the documents are others than they were at the last look, and when the folder is back. */
  onChange(): void;
  /** Called once when the folder cannot be read any more, with a sentence for a person. */
  onMissing(sentence: string): void;
  /** In milliseconds, between two looks that come in any case. */
  interval?: number;
  /** For how many milliseconds the system must have told of nothing more before a look comes earlier. */
  quiet?: number;
  listen?: Listen;
};

/**
 * Watches a folder of documents, beginning with its state now: begin before the library is loaded, and no
 * change is missed. What the system tells of changes only makes a look at the folder come earlier, since
 * it may run out of watches or not know the kind of disk. Keeps no process alive.
 */
export function watchLibrary(watching: Watching): LibraryWatch {
  const { folder, interval = 20_000, quiet = 1_000, listen } = watching;
  const { look, forget } = lookAt(watching);
  let early: NodeJS.Timeout | undefined;
  // While a program adds many documents, each hint puts the look off; the interval waits for nobody.
  const hint = () => {
    clearTimeout(early);
    early = setTimeout(check, quiet).unref();
  };
  const listener = keepListening(folder, hint, listen);
  const check = () => {
    clearTimeout(early);
    listener.renew();
    look();
  };
  const rescan = setInterval(check, interval).unref();
  check();
  return {
    check,
    forget,
    stop() {
      clearInterval(rescan);
      clearTimeout(early);
      listener.stop();
    },
  };
}

/** Compares the folder with what it was at the look before, or when this was called. */
function lookAt({ folder, onChange, onMissing }: Watching): { look(): void; forget(): void } {
  let before = stateOf(folder).print;
  let isMissing = false;
  const look = () => {
    const { print, problem } = stateOf(folder);
    if (problem !== null) {
      if (!isMissing) onMissing(problem);
      isMissing = true;
      return;
    }
    const isChanged = isMissing || print !== before;
    isMissing = false;
    // Before it is told: what changes while the documents are read is found at the next look.
    before = print;
    if (isChanged) onChange();
  };
  const forget = () => {
    before = null;
  };
  return { look, forget };
}

/** The fingerprint of a folder, or why it cannot be read. */
function stateOf(folder: string): { print: string | null; problem: string | null } {
  try {
    return { print: fingerprint(folder), problem: null };
  } catch (error) {
    if (!(error instanceof LibraryFolderError)) throw error;
    return { print: null, problem: error.message };
  }
}
