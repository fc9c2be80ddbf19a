import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createChance } from '#evaluation/chance.ts';
import { botToken } from '#tests/doubles/discord/identity.ts';
import { startStub } from '#tests/doubles/discord/stub.ts';
import { type Kind, summary, type Times } from './timing.ts';
import { attack } from './traffic.ts';

/** The whole bot in a process of its own, against a stand-in for Discord in this one. */

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    questions: { type: 'string', default: '300' },
    attackers: { type: 'string', default: '4' },
    pause: { type: 'string', default: '100' },
    library: { type: 'string', default: resolve(import.meta.dirname, '../../data/documents') },
  },
});

const discord = await startStub();
const state = mkdtempSync(join(tmpdir(), 'on-record-attack-'));
const bot = spawn(process.execPath, [resolve(import.meta.dirname, '../../src/main.ts')], {
  env: {
    PATH: process.env.PATH ?? '',
    DISCORD_TOKEN: botToken,
    DISCORD_API_URL: discord.api,
    ON_RECORD_LIBRARY: values.library,
    ON_RECORD_STATE: state,
    LOG_LEVEL: 'warn',
  },
  cwd: state,
  stdio: ['ignore', 'pipe', 'inherit'],
});
await once(bot.stdout, 'data');

const { times } = await attack(discord, createChance(Number(values.seed)), {
  questions: Number(values.questions),
  attackers: Number(values.attackers),
  pause: Number(values.pause),
});
bot.kill('SIGTERM');
await once(bot, 'close');
await discord.stop();
rmSync(state, { recursive: true });

const of = (kind: Kind, what: (times: Times) => number) =>
  times.filter((each) => each.kind === kind).map(what);
const kinds: readonly Kind[] = ['question', 'suggestions', 'attack'];
const lines = [
  `seed ${values.seed}, ${values.attackers} attackers`,
  summary(
    'acknowledged, all',
    times.map(({ acknowledged }) => acknowledged),
  ),
  ...kinds.map((kind) =>
    summary(
      `acknowledged, ${kind}`,
      of(kind, ({ acknowledged }) => acknowledged),
    ),
  ),
  ...kinds.map((kind) =>
    summary(
      `answered, ${kind}`,
      of(kind, ({ answered }) => answered),
    ),
  ),
  ...discord.rest.faults,
];
process.stdout.write(`${lines.join('\n')}\n`);
