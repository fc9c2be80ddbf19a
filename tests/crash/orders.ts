import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { between, type Chance, shuffle } from '#evaluation/chance.ts';
import { hashBytes } from '#storage/hash.ts';
import { fileOf, inventedArticle } from './articles.ts';
import type { Ledger, Order } from './ledger.ts';
import { type Ended, type Kill, runUntilKilled } from './program.ts';

/** How many orders a program is given: so many that it is killed before it has done them all. */
export const fewestAtOnce = 12;
const mostAtOnce = 25;

export type World = {
  seed: number;
  /** How many of the programs are those of the terminal: a share. */
  real: number;
  chance: Chance;
  library: string;
  sources: string;
  editions: Map<number, number>;
  ledger: Ledger;
};

export type Played = { ended: Ended; orders: Order[]; isReal: boolean };

/** Lets a program add, replace and remove the documents of some of these articles until it is killed. */
export async function playProgram(world: World, numbers: readonly number[], kill: Kill): Promise<Played> {
  const { chance, ledger, library, seed } = world;
  const some = numbers.slice(0, between(chance, fewestAtOnce, mostAtOnce));
  const isReal = chance() < world.real;
  const isRemoval = chance() < 0.3;
  const ids = ledger.ids();
  const present = some.flatMap((number) => ids.get(fileOf(number)) ?? []);
  if (isReal && isRemoval && present.length > 0) {
    const ended = await runUntilKilled('remove', present, library, kill);
    return { ended, orders: removals(world, present, ended), isReal };
  }
  if (isReal) {
    const files = some.map((number) => writeSource(world, number));
    const paths = files.map(({ file }) => join(world.sources, file));
    const ended = await runUntilKilled('add', paths, library, kill);
    return { ended, orders: additions(files, ended), isReal };
  }
  const removed = present.filter(() => chance() < (isRemoval ? 0.7 : 0.2));
  const put = some.filter((number) => !removed.includes(ids.get(fileOf(number)) ?? ''));
  const files = put.map((number) => writeSource(world, number));
  const orders = [
    ...removed.map((id) => `remove:${id}`),
    ...files.map(
      ({ number, file, edition }) => `put:${number}:${edition}:${ids.get(file) ?? `report-${number}`}`,
    ),
  ];
  const ended = await runUntilKilled(
    'change',
    [...shuffle(chance, orders), '--seed', `${seed}`],
    library,
    kill,
  );
  return { ended, orders: [...removals(world, removed, ended), ...additions(files, ended)], isReal };
}

function additions(files: readonly Source[], ended: Ended): Order[] {
  const told = ended.lines.flatMap(
    (line) => /^(?:added|new version|unchanged) +(\S+) /.exec(line)?.[1] ?? [],
  );
  const done = new Set(told.map((path) => basename(path)));
  return files.map(({ file, sha256 }) => ({ file, sha256, isTold: done.has(file) }));
}

function removals({ ledger }: World, ids: readonly string[], ended: Ended): Order[] {
  const files = new Map([...ledger.ids()].map(([file, id]) => [id, file]));
  const done = new Set(ended.lines.flatMap((line) => /^removed ([a-z0-9-]+): /.exec(line)?.[1] ?? []));
  return ids.map((id) => ({ file: files.get(id) ?? id, sha256: null, isTold: done.has(id) }));
}

type Source = { number: number; edition: number; file: string; sha256: string };

/** Writes a source file: a new edition, or for one in three the one that was there. */
function writeSource({ seed, chance, sources, editions }: World, number: number): Source {
  const edition = (editions.get(number) ?? 0) + (chance() < 0.67 ? 1 : 0);
  editions.set(number, edition);
  const [file, text] = [fileOf(number), inventedArticle(seed, number, edition)];
  writeFileSync(join(sources, file), text);
  return { number, edition, file, sha256: hashBytes(Buffer.from(text)) };
}
