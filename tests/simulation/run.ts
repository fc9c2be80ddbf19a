import { GatewayDispatchEvents } from 'discord-api-types/v10';
import { between, type Chance, chanceFor } from '#evaluation/chance.ts';
import { buttonsOf } from '#tests/doubles/discord/components.ts';
import { sabotage } from './answering-faults.ts';
import { type StartBot, startRealBot } from './bot.ts';
import { watchCrashes } from './crashes.ts';
import type { Driver } from './driver.ts';
import { type Findings, openNotebook } from './findings.ts';
import { createObserver, type Observer } from './observer.ts';
import { pause } from './pause.ts';
import { createQuestions } from './questions.ts';
import { drawFaults, drawPassing } from './rest-faults.ts';
import { storm } from './storm.ts';
import { createTally } from './tally.ts';
import { createTraffic, type Traffic } from './traffic.ts';
import { createWeather } from './weather.ts';
import { openWorld, type World } from './world.ts';

export type Plan = {
  seed: number;
  interactions: number;
  /** The share of interactions that meet a fault of REST, and as many one of answering; 0 has no faults. */
  rate: number;
  startBot?: StartBot;
};

/** Lets people use the bot under faults, and gives what was found. Time passes by the driver. */
export async function simulate(plan: Plan, driver: Driver): Promise<Findings> {
  const chances = (purpose: string) => chanceFor(plan.seed, purpose);
  const world = await openWorld(chances('bot'));
  const crashes = watchCrashes();
  const faults = createTally();
  const weather = createWeather();
  const notebook = openNotebook({ world, crashes, faults, unsettled: driver.unsettled });
  const strike = chances('rest');
  const observer = createObserver({
    discord: world.discord,
    weather,
    faults,
    otherFault: () => (strike() < plan.rate / 4 ? drawPassing(strike) : null),
    onRequest: notebook.noteRequest,
    onJudgement: notebook.judge,
  });
  const answering = sabotage(observer.listen(world.answering), {
    chance: chances('answering'),
    rate: plan.rate / 3,
    note: faults.count,
  });
  const startBot = plan.startBot ?? startRealBot;
  const bot = await driver.until(startBot({ ...world.parts, answering }));
  let isOver = false;
  const troubles =
    plan.rate > 0
      ? storm({ discord: world.discord, chance: chances('gateway'), weather, faults }, () => isOver)
      : null;
  await driver.until(populate(plan, world, observer, chances));
  isOver = true;
  await driver.until(troubles ?? Promise.resolve());
  await driver.until(bot.stop());
  const findings = notebook.close();
  await driver.until(world.close());
  crashes.stop();
  return findings;
}

/** People come in bursts and lulls; resolves when the last one's time is over. */
async function populate(
  { seed, interactions, rate }: Plan,
  world: World,
  observer: Observer,
  chances: (purpose: string) => Chance,
): Promise<void> {
  const questions = createQuestions(world.desk.commands, world.desk.archive, seed, chances('questions'));
  const traffic = createTraffic(questions, chances('traffic'));
  const pace = chances('pace');
  const strike = chances('strikes');
  for (let sent = 0; sent < interactions; sent += 1) {
    await pause(nextGap(pace));
    meet(traffic, world, observer, strike, rate);
  }
  await pause(world.discord.rest.responses.clocks.token + 60_000);
}

function nextGap(chance: Chance): number {
  const kind = chance();
  if (kind < 0.7) return between(chance, 0, 400);
  return kind < 0.95 ? between(chance, 1000, 8000) : between(chance, 20_000, 80_000);
}

function meet(traffic: Traffic, { discord }: World, observer: Observer, strike: Chance, rate: number): void {
  const { kind, interaction } = traffic.next();
  observer.open(kind, interaction, strike() < rate ? drawFaults(strike) : []);
  discord.send(interaction).then(
    (response) => traffic.remember(buttonsOf(response)),
    () => undefined,
  );
  if (strike() >= rate / 10) return;
  const again = () => discord.gateway.dispatch(GatewayDispatchEvents.InteractionCreate, interaction);
  setTimeout(again, between(strike, 0, 5000));
}
