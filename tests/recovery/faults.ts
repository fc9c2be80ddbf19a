import { setTimeout as sleep } from 'node:timers/promises';
import { calm } from '#tests/doubles/discord/gateway-mood.ts';
import { type DiscordStub, startStub } from '#tests/doubles/discord/stub.ts';
import { RealBot } from './program.ts';

export type Recovery = {
  name: string;
  /** Seconds from the fault until the bot no longer said that it was ready. */
  noticed: number;
  /** Seconds from the fault until it was ready again. */
  recovered: number;
  goal: number;
  identifies: number;
};

type Fault = { name: string; goal: number; strike(discord: DiscordStub): void };

const pollInterval = 500;
const longestPatience = 200_000;

const faults: readonly Fault[] = [
  {
    name: 'resume address answers 503, connection cut',
    goal: 60,
    strike({ gateway }) {
      gateway.mood = { ...calm, resumeUpgrade: 503 };
      gateway.cut();
    },
  },
  { name: 'peer falls silent', goal: 130, strike: ({ gateway }) => void gateway.freeze() },
];

/** Strikes a bot with each fault in real time and watches its health. */
export async function* measureRecoveries(): AsyncGenerator<Recovery> {
  for (const fault of faults) yield await measure(fault);
}

async function measure({ name, goal, strike }: Fault): Promise<Recovery> {
  const discord = await startStub();
  const bot = await RealBot.start(discord);
  await bot.becomesReady();
  const start = performance.now();
  strike(discord);
  const { noticed, recovered } = await watch(bot, start);
  const identifies = discord.gateway.identified.length;
  await bot.stop();
  await discord.stop();
  return { name, goal, noticed, recovered, identifies };
}

async function watch(bot: RealBot, start: number): Promise<{ noticed: number; recovered: number }> {
  let noticed = Number.POSITIVE_INFINITY;
  for (;;) {
    const seconds = (performance.now() - start) / 1000;
    const isReady = await bot.isReady();
    if (!isReady) noticed = Math.min(noticed, seconds);
    else if (noticed < seconds) return { noticed, recovered: seconds };
    if (seconds * 1000 > longestPatience) return { noticed, recovered: Number.POSITIVE_INFINITY };
    await sleep(pollInterval);
  }
}
