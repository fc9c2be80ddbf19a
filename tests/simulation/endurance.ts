import { getHeapSpaceStatistics } from 'node:v8';
import { between, type Chance, chanceFor } from '#evaluation/chance.ts';
import { sabotage } from './answering-faults.ts';
import { startRealBot } from './bot.ts';
import type { Driver } from './driver.ts';
import { pause } from './pause.ts';
import { createQuestions } from './questions.ts';
import { drawFaults } from './rest-faults.ts';
import { createTraffic, type Traffic } from './traffic.ts';
import { openWorld, type World } from './world.ts';

export type Soak = { seed: number; interactions: number; rate: number };

/** Megabytes of heap after so many interactions: all of it, and without what Node has compiled. */
export type Sample = { interactions: number; heap: number; data: number };

/** Megabytes per 100,000 interactions after the warm-up; null where there are too few samples. */
export type Growth = { heap: number | null; data: number | null };

const warmUp = 20_000;
const mostSamples = 40;
const megabyte = 2 ** 20;

/** Few, so that what the stand-in for Discord remembers is soon as much as it will ever be. */
const mostKept = 300;

/** Lets people use the bot for long, and measures the heap after a full collection. */
export async function soak(
  { seed, interactions, rate }: Soak,
  driver: Driver,
  tell: (line: string) => void,
): Promise<{ samples: Sample[]; growth: Growth }> {
  const world = await openWorld(chanceFor(seed, 'bot'));
  const { rest } = world.discord;
  const strike = chanceFor(seed, 'rest');
  rest.isRecording = false;
  rest.responses.mostKept = mostKept;
  if (rate > 0) rest.faultFor = () => (strike() < rate ? (drawFaults(strike)[0] ?? null) : null);
  const answering = sabotage(world.answering, {
    chance: chanceFor(seed, 'answering'),
    rate: 0,
    note: () => undefined,
  });
  const bot = await driver.until(startRealBot({ ...world.parts, answering }));
  const traffic = trafficOf(world, seed);
  const pace = chanceFor(seed, 'pace');
  const every = Math.max(1, Math.ceil(interactions / mostSamples));
  const samples: Sample[] = [];
  for (let sent = 0; sent < interactions; sent += every) {
    await driver.until(sendMany(traffic, world, pace, Math.min(every, interactions - sent)));
    const sample = { interactions: sent + every, ...heapNow() };
    if (sample.interactions > warmUp) samples.push(sample);
    const { heap, data } = sample;
    tell(
      `${sample.interactions} interactions: ${heap.toFixed(2)} MB, ${data.toFixed(2)} MB without compiled code`,
    );
  }
  await driver.until(bot.stop());
  await driver.until(world.close());
  const growth = (part: 'heap' | 'data') => growthOf(samples.map((each) => ({ ...each, heap: each[part] })));
  return { samples, growth: { heap: growth('heap'), data: growth('data') } };
}

function trafficOf({ desk }: World, seed: number): Traffic {
  const questions = createQuestions(desk.commands, desk.archive, seed, chanceFor(seed, 'questions'));
  return createTraffic(questions, chanceFor(seed, 'traffic'));
}

async function sendMany(traffic: Traffic, { discord }: World, pace: Chance, count: number): Promise<void> {
  for (let sent = 0; sent < count; sent += 1) {
    await pause(between(pace, 100, 400));
    discord.send(traffic.next().interaction).catch(() => undefined);
  }
  await pause(5000);
}

/** Here Node keeps what it compiles, ever better, the longer a function is in use. */
const compiled = new Set([
  'code_space',
  'code_large_object_space',
  'trusted_space',
  'trusted_large_object_space',
]);

function heapNow(): { heap: number; data: number } {
  if (!globalThis.gc) throw new Error('Start this with --expose-gc, as npm run soak does');
  globalThis.gc();
  globalThis.gc();
  const spaces = getHeapSpaceStatistics();
  const used = (those: typeof spaces) => those.reduce((sum, { space_used_size }) => sum + space_used_size, 0);
  return {
    heap: used(spaces) / megabyte,
    data: used(spaces.filter(({ space_name }) => !compiled.has(space_name))) / megabyte,
  };
}

/** The slope of the line that fits best; null for fewer than three samples. */
export function growthOf(samples: readonly Pick<Sample, 'interactions' | 'heap'>[]): number | null {
  if (samples.length < 3) return null;
  const mean = (numbers: readonly number[]) =>
    numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const meanX = mean(samples.map(({ interactions }) => interactions));
  const meanY = mean(samples.map(({ heap }) => heap));
  const rise = samples.reduce(
    (sum, { interactions, heap }) => sum + (interactions - meanX) * (heap - meanY),
    0,
  );
  const run = samples.reduce((sum, { interactions }) => sum + (interactions - meanX) ** 2, 0);
  return (rise / run) * 100_000;
}
