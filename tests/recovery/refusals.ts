import { setTimeout as sleep } from 'node:timers/promises';
import { unauthorised } from '#tests/doubles/discord/refusals.ts';
import { type DiscordStub, startStub } from '#tests/doubles/discord/stub.ts';
import { RealBot } from './program.ts';

export type Ended = {
  name: string;
  exitCode: number | null;
  /** From the refusal until the program was gone. */
  seconds: number;
  requests: number;
  /** How many of them came after the refusal. */
  requestsAfter: number;
  identifies: number;
  /** On standard error, with the log at its level for errors. */
  lines: number;
};

type Refusal = {
  name: string;
  settings?: Record<string, string>;
  prepare?(discord: DiscordStub): void;
  /** Where it comes only once the bot is ready. */
  later?(discord: DiscordStub): void;
};

/** Milliseconds in which a bot that is ready publishes its commands. */
const settling = 3000;

const closeCodes = [4004, 4010, 4011, 4012, 4013, 4014];

const refusals: readonly Refusal[] = [
  { name: 'wrong token', settings: { DISCORD_TOKEN: 'wrong' } },
  {
    name: '401 while publishing',
    prepare({ rest }) {
      rest.outage = unauthorised;
    },
  },
  ...closeCodes.map((code) => ({
    name: `close ${code} at IDENTIFY`,
    prepare({ gateway }: DiscordStub) {
      gateway.refusal = code;
    },
  })),
  ...closeCodes.map((code) => ({
    name: `close ${code} when ready`,
    later: ({ gateway }: DiscordStub) => gateway.close(code),
  })),
];

/** Starts a bot for each refusal and tells how it ended. */
export async function* measureRefusals(): AsyncGenerator<Ended> {
  for (const refusal of refusals) yield await measure(refusal);
}

async function measure({ name, settings, prepare, later }: Refusal): Promise<Ended> {
  const discord = await startStub();
  const { rest, gateway } = discord;
  prepare?.(discord);
  const bot = await RealBot.start(discord, settings);
  await (later ? bot.becomesReady() : refused(discord));
  await sleep(later ? settling : 0);
  const start = performance.now();
  const before = rest.requests.length;
  later?.(discord);
  const { code, errors } = await bot.ending;
  const seconds = (performance.now() - start) / 1000;
  await discord.stop();
  return {
    name,
    exitCode: code,
    seconds,
    requests: rest.requests.length,
    requestsAfter: rest.requests.length - before,
    identifies: gateway.identified.length,
    lines: errors.trimEnd().split('\n').length,
  };
}

/** Resolves once the stub has answered with a refusal. */
async function refused({ rest, gateway }: DiscordStub): Promise<void> {
  while (rest.refused === 0 && !(gateway.refusal !== null && gateway.identified.length > 0)) await sleep(10);
}
