import { setTimeout as sleep } from 'node:timers/promises';
import { calm } from '#tests/doubles/discord/gateway-mood.ts';
import { type DiscordStub, startStub } from '#tests/doubles/discord/stub.ts';
import { RealBot } from './program.ts';

export type Farewell = {
  name: string;
  /** From the signal until the program was gone. */
  seconds: number;
  exitCode: number | null;
};

type Situation = { name: string; prepare(discord: DiscordStub, bot: RealBot): Promise<void> };

const situations: readonly Situation[] = [
  { name: 'ready', prepare: (_, bot) => bot.becomesReady() },
  {
    name: 'silent peer',
    async prepare({ gateway }, bot) {
      await bot.becomesReady();
      gateway.freeze();
    },
  },
  {
    name: 'connecting',
    async prepare({ gateway }) {
      gateway.mood = { ...calm, helloAfter: null };
      while (gateway.connections === 0) await sleep(10);
    },
  },
  {
    name: 'waiting to try again',
    async prepare({ rest }) {
      rest.sessionLimit = { ...rest.sessionLimit, remaining: 0, reset_after: 60_000 };
      while (rest.requests.length === 0) await sleep(10);
      await sleep(500);
    },
  },
];

/** Asks a bot to stop in each situation and tells how long that takes. */
export async function* measureFarewells(): AsyncGenerator<Farewell> {
  for (const { name, prepare } of situations) {
    const discord = await startStub();
    const bot = await RealBot.start(discord);
    await prepare(discord, bot);
    const start = performance.now();
    const { code } = await bot.stop();
    const seconds = (performance.now() - start) / 1000;
    await discord.stop();
    yield { name, seconds, exitCode: code };
  }
}
