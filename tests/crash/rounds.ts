import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { between, type Chance, chanceFor, shuffle } from '#evaluation/chance.ts';
import { openStore, tidy } from '#library/store.ts';
import { createLedger, hiddenNames } from './ledger.ts';
import { fewestAtOnce, playProgram, type World } from './orders.ts';
import type { Kill } from './program.ts';

/** What came of the kills; `amid` counts those that came while a document was written or the library was locked. */
export type Tally = {
  kills: number;
  /** Those of the programs of the terminal. */
  real: number;
  ended: number;
  told: number;
  amid: { part: number; lock: number };
  lost: string[];
  halfVisible: string[];
  orphans: string[];
  /** What programs told on standard error, which is nothing. */
  errors: string[];
};

const pool = 60;

type Options = { kills: number; seed: number; real: number; tell?: (tally: Tally) => void };

/**
 * Kills programs that add documents to a library and remove them, one or two at a time, until so many
 * are killed, and looks after each round whether the library holds what was told. The same seed gives the
 * same orders and times of kills; where in its work a program is then is up to the machine.
 */
export async function killPrograms({ kills, seed, real, tell = () => {} }: Options): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-crash-'));
  const [library, sources] = [join(folder, 'library'), join(folder, 'sources')];
  for (const each of [library, sources]) mkdirSync(each);
  const chance = chanceFor(seed, 'rounds');
  const world = { seed, real, chance, library, sources, editions: new Map(), ledger: createLedger(library) };
  const tally: Tally = {
    kills: 0,
    real: 0,
    ended: 0,
    told: 0,
    amid: { part: 0, lock: 0 },
    lost: [],
    halfVisible: [],
    orphans: [],
    errors: [],
  };
  try {
    while (tally.kills < kills) {
      await playRound(world, tally);
      tell(tally);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return tally;
}

async function playRound(world: World, tally: Tally): Promise<void> {
  const { chance, library, ledger } = world;
  const numbers = shuffle(
    chance,
    Array.from({ length: pool }, (_, number) => number),
  );
  const before = hiddenNames(library);
  const first = playProgram(world, numbers.slice(0, pool / 2), killAtAnyTime(chance));
  const isPair = chance() < 0.5;
  const second = isPair ? playProgram(world, numbers.slice(pool / 2), killLater(chance)) : null;
  const played = await Promise.all([first, ...(second ? [second] : [])]);
  for (const { ended, isReal } of played) {
    if (ended.status === null && isReal) tally.real++;
    if (ended.status === null) tally.kills++;
    else tally.ended++;
    if (ended.errors !== '') tally.errors.push(ended.errors);
  }
  const orders = played.flatMap((each) => each.orders);
  tally.told += orders.filter(({ isTold }) => isTold).length;
  const { lost, halfVisible } = ledger.audit(orders);
  tally.lost.push(...lost);
  tally.halfVisible.push(...halfVisible);
  const left = hiddenNames(library);
  if (left.some((name) => name.endsWith('.part'))) tally.amid.part++;
  if (left.some((name) => name.startsWith('.lock.'))) tally.amid.lock++;
  // A program that has told something had opened the library.
  const isOpened = played.some(({ ended }) => ended.lines.length > 0);
  if (isOpened) tally.orphans.push(...left.filter((name) => before.includes(name)));
  tally.orphans.push(...(await startAgain(world)));
}

/** The bot starts, or a program, or neither and the next round's program finds what is there; gives what is left. */
async function startAgain({ chance, library }: World): Promise<string[]> {
  const kind = between(chance, 1, 3);
  if (kind === 1) return [];
  if (kind === 2) await tidy(library);
  else await (await openStore(library)).close();
  return hiddenNames(library);
}

/** Mostly at a change in the folder, since a program is at work on it only for a small part of its life. */
function killAtAnyTime(chance: Chance): Kill {
  const kind = chance();
  if (kind < 0.1) return { after: 'start', nth: 1, delay: between(chance, 0, 1500) };
  if (kind < 0.3)
    return { after: 'line', nth: between(chance, 1, fewestAtOnce), delay: between(chance, 0, 8) };
  return { after: 'change', nth: between(chance, 1, 100), delay: between(chance, 0, 3) };
}

/** The second of two programs has to wait for the first, and so gets at the library later. */
function killLater(chance: Chance): Kill {
  if (chance() < 0.1) return { after: 'start', nth: 1, delay: between(chance, 500, 2500) };
  return { after: 'line', nth: between(chance, 1, fewestAtOnce), delay: between(chance, 0, 8) };
}
