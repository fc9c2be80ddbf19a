import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLibrary } from '#library/load.ts';

/** What a program was asked to do with the document of one source file, and whether it told that this is done. */
export type Order = { file: string; sha256: string | null; isTold: boolean };

/** What is wrong in a library after a kill: one sentence each. */
export type Wrongs = { lost: string[]; halfVisible: string[] };

/** The documents that a library must hold, by their source files. */
export type Ledger = {
  /** The id of each file's document. */
  ids(): ReadonlyMap<string, string>;
  /**
   * Holds the library against what it held before and what was ordered since: what was told is done, what
   * was not told may be done, and nothing else has changed. What is there now is the beginning of the next.
   */
  audit(orders: readonly Order[]): Wrongs;
};

export function createLedger(library: string): Ledger {
  let held = new Map<string, { id: string; sha256: string }>();
  return {
    ids: () => new Map([...held].map(([file, { id }]) => [file, id])),
    audit(orders) {
      const { documents, faults } = loadLibrary(library);
      const now = new Map(documents.map(({ id, source }) => [source.file, { id, sha256: source.sha256 }]));
      const ordered = new Map(orders.map((order) => [order.file, order]));
      const lost = [...new Set([...held.keys(), ...now.keys(), ...ordered.keys()])].flatMap((file) => {
        const [before, after] = [held.get(file)?.sha256 ?? null, now.get(file)?.sha256 ?? null];
        const order = ordered.get(file);
        const isRight = order
          ? after === order.sha256 || (!order.isTold && after === before)
          : after === before;
        return isRight ? [] : [`${file}: before ${before}, ordered ${JSON.stringify(order)}, now ${after}`];
      });
      if (now.size < documents.length) lost.push('two documents are of the same source file');
      held = now;
      return { lost, halfVisible: [...faults.map((fault) => JSON.stringify(fault)), ...unsealed(library)] };
    },
  };
}

/** Every document here was written by a program, and so has a checksum, which the load has checked. */
function unsealed(library: string): string[] {
  return documentNames(library).flatMap((name) =>
    readFileSync(join(library, name), 'utf8').includes('"checksum": "sha256:')
      ? []
      : [`${name} has no checksum`],
  );
}

const documentNames = (library: string) => readdirSync(library).filter((name) => !name.startsWith('.'));

/** The hidden files of a library: parts, and locks. */
export function hiddenNames(library: string): string[] {
  return readdirSync(library).filter((name) => name.startsWith('.'));
}
