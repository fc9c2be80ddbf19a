import { lstatSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Log } from '#config/log.ts';
import { sweepParts, writeAtomically } from '#storage/atomic.ts';
import { decodeUtf8, readRegularFile } from '#storage/files.ts';
import { allowedFrom, doubtfulTimes, settle, spend } from './budget.ts';

/** The IDENTIFYs of the last day, kept from one start to the next. */
export type Ledger = {
  /** From when on the next one is allowed, in milliseconds since 1970; now where it is at once. */
  allowedFrom(): number;
  /** Takes one: true once that is kept, false where none is allowed yet. Never rejects. */
  take(): Promise<boolean>;
};

const fileName = 'identifies.json';

const ledgerSchema = z.strictObject({
  /** In milliseconds since 1970. */
  identifies: z.array(z.number().nonnegative()).max(1000),
});

/** Opens the ledger in this folder, which need not exist yet. Never throws: what cannot be read is in doubt. */
export function openLedger(folder: string, log: Log): Ledger {
  const path = join(folder, fileName);
  let times = readTimes(path, log);
  const keep = createKeeper(path, log);
  return {
    allowedFrom: () => allowedFrom(times, Date.now()),
    async take() {
      const now = Date.now();
      if (allowedFrom(times, now) > now) return false;
      times = spend(times, now);
      await keep(times);
      return true;
    },
  };
}

function readTimes(path: string, log: Log): number[] {
  const now = Date.now();
  try {
    const text = readText(path);
    return text === null ? [] : settle(ledgerSchema.parse(JSON.parse(text)).identifies, now);
  } catch (err) {
    log.warn({ err }, 'The record of IDENTIFYs cannot be read: few are allowed for now');
    return doubtfulTimes(now);
  }
}

/** Null where there is no file yet, as before the first start. */
function readText(path: string): string | null {
  const isThere = lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  return isThere ? decodeUtf8(readRegularFile(path)) : null;
}

/** Where the disk takes nothing, the count goes on in memory; that is told once. */
function createKeeper(path: string, log: Log): (times: readonly number[]) => Promise<void> {
  let told = false;
  return async (identifies) => {
    try {
      await mkdir(dirname(path), { recursive: true });
      await sweepParts(dirname(path));
      await writeAtomically(path, `${JSON.stringify({ identifies })}\n`);
    } catch (err) {
      if (!told) log.warn({ err }, 'The record of IDENTIFYs cannot be written: it is kept in memory alone');
      told = true;
    }
  };
}
