import { between, type Chance, chanceFor, choose } from '#evaluation/chance.ts';
import { startRealBot } from './bot.ts';
import { watchCrashes } from './crashes.ts';
import type { Driver } from './driver.ts';
import { type Findings, openNotebook } from './findings.ts';
import { createObserver, type Observer } from './observer.ts';
import { outages, suffer } from './outages.ts';
import { pause } from './pause.ts';
import { createQuestions } from './questions.ts';
import { createTally, type Tally } from './tally.ts';
import { createTraffic, type Traffic } from './traffic.ts';
import { createWeather } from './weather.ts';
import { openWorld, type World } from './world.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** For so long after the outage the bot may still be coming back. */
const longestRecovery = 3 * hour;

export type Day = { seed: number; hours: number };

/** What came of an outage; `recovery` is in milliseconds, null where the bot was not ready again in time. */
export type OutageFindings = Findings & { recovery: number | null };

/** Lets Discord be out of order for hours, in one way after another, with short good moments between. */
export async function simulateOutage({ seed, hours }: Day, driver: Driver): Promise<OutageFindings> {
  const world = await openWorld(chanceFor(seed, 'bot'));
  const crashes = watchCrashes();
  const faults = createTally();
  const notebook = openNotebook({ world, crashes, faults, unsettled: driver.unsettled });
  const observer = createObserver({
    discord: world.discord,
    weather: createWeather(),
    faults: createTally(),
    otherFault: () => null,
    onRequest: notebook.noteRequest,
    onJudgement: notebook.judge,
  });
  const bot = await driver.until(
    startRealBot({ ...world.parts, answering: observer.listen(world.answering) }),
  );
  const traffic = trafficOf(world, seed);
  await driver.until(
    endure(world, hours, faults, chanceFor(seed, 'outages'), () => ask(traffic, world, observer)),
  );
  const recovery = await driver.until(untilReady(world));
  await driver.until(pause(16 * minute));
  await driver.until(bot.stop());
  const findings = notebook.close();
  await driver.until(world.close());
  crashes.stop();
  return { ...findings, recovery };
}

async function endure(
  world: World,
  hours: number,
  faults: Tally,
  chance: Chance,
  ask: () => void,
): Promise<void> {
  const end = performance.now() + hours * hour;
  while (performance.now() < end) {
    for (
      const good = performance.now() + between(chance, 10 * second, 90 * second);
      performance.now() < good;
    ) {
      await pause(between(chance, second, 10 * second));
      if (world.discord.gateway.isConnected) ask();
    }
    const outage = choose(chance, outages);
    if (!outage) return;
    faults.count(outage.name);
    await suffer(world.discord, outage, between(chance, minute, 30 * minute));
  }
}

function trafficOf({ desk }: World, seed: number): Traffic {
  const questions = createQuestions(desk.commands, desk.archive, seed, chanceFor(seed, 'questions'));
  return createTraffic(questions, chanceFor(seed, 'traffic'));
}

function ask(traffic: Traffic, { discord }: World, observer: Observer): void {
  const { kind, interaction } = traffic.next();
  observer.open(kind, interaction, []);
  discord.send(interaction).catch(() => undefined);
}

async function untilReady({ parts: { health }, discord }: World): Promise<number | null> {
  const begun = performance.now();
  while (performance.now() < begun + longestRecovery) {
    if (health.report().state === 'ready' && discord.gateway.isConnected) return performance.now() - begun;
    await pause(second);
  }
  return null;
}
