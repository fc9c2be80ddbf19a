import { MessageFlags } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bot, startBot } from '#tests/discord/bot.ts';
import { command, modal, press, typing } from '#tests/doubles/discord/interactions.ts';
import { echo, echoCommands } from '#tests/fixtures/commands.ts';

const privately = MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral;

/** What the next question throws; null where it is answered. */
let thrown: { value: unknown } | null;
let bot: Bot;

function answerOrThrow() {
  if (thrown) throw thrown.value;
  return echo('figures', { topic: 'harbours' });
}

beforeEach(async () => {
  thrown = null;
  bot = await startBot({
    commands: echoCommands,
    answer: answerOrThrow,
    complete: () => {
      answerOrThrow();
      return [];
    },
  });
});

afterEach(() => bot.stop());

function logged(): Record<string, unknown>[] {
  return bot.lines
    .map((line) => JSON.parse(line))
    .filter(({ level }) => level === 'error' || level === 'warn');
}

describe('a command that fails', () => {
  it.each([new Error('broken'), new RangeError(''), 'words', 7, null, undefined, { a: 1 }])(
    'ends in an apology with a reference that is also in the log, and the bot goes on (%#)',
    async (value) => {
      thrown = { value };
      const { data } = await bot.discord.send(command('figures'));
      expect(data?.flags).toBe(privately);
      const [entry] = logged();
      expect(JSON.stringify(data)).toContain(`reference ${entry?.reference}`);
      thrown = null;
      const next = await bot.discord.send(command('figures'));
      expect(JSON.stringify(next.data)).toContain('harbours');
    },
  );

  it('apologises for a button in private, and leaves its message as it is', async () => {
    thrown = { value: new Error('broken') };
    const { type, data } = await bot.discord.send(press('v|figures|1|topic=harbours', 'by everyone'));
    expect(type).toBe(4);
    expect(data?.flags).toBe(privately);
  });

  it('suggests nothing while somebody is typing', async () => {
    thrown = { value: new Error('broken') };
    const { data } = await bot.discord.send(typing('figures', 'topic', 'h'));
    expect(data?.choices).toEqual([]);
    expect(logged()).toHaveLength(1);
  });
});

describe('an answer that Discord does not take', () => {
  it.each([
    [404, 10_062, 'expired'],
    [400, 40_060, 'duplicate-ack'],
    [401, 50_027, 'expired'],
  ])('is counted where it comes too late (%i, %i), and the bot goes on', async (status, code, cause) => {
    for (const times of [1, 2]) {
      const asked = command('figures');
      const answered = bot.discord.send(asked);
      bot.discord.rest.responses.refuseOnce(asked, { status, code, message: 'Too late' });
      const next = bot.discord.send(command('figures'));
      expect(JSON.stringify((await next).data)).toContain('harbours');
      await expect.poll(logged).toHaveLength(times);
      expect(logged().at(-1)).toMatchObject({ level: 'warn', cause, err: { cause: { code, status } } });
      expect(bot.meter.counts()[`interaction.lost.${cause}`]).toBe(times);
      expect(await Promise.race([answered, 'nothing'])).toBe('nothing');
    }
  });

  it.each([[['before']], [['after']], [['before', 'before']]] as const)(
    'is sent again when its connection is cut (%s it is taken)',
    async (cuts) => {
      bot.discord.rest.cuts.push(...cuts);
      const { data } = await bot.discord.send(command('figures'));
      expect(JSON.stringify(data)).toContain('harbours');
      await bot.connection.stop();
      expect(logged()).toEqual([]);
    },
  );

  it('is told in private where the place forbids to post', async () => {
    const asked = press('s|figures|1|topic=harbours');
    const answered = bot.discord.send(asked);
    bot.discord.rest.responses.refuseOnce(asked, {
      status: 403,
      code: 50_013,
      message: 'Missing Permissions',
    });
    const { data } = await answered;
    expect(data?.flags).toBe(privately);
    expect(JSON.stringify(data)).toContain('may not post here');
    expect(logged()).toEqual([]);
  });
});

describe('an interaction that this bot never offers', () => {
  it('is answered in private with what it does offer', async () => {
    const { data } = await bot.discord.send(modal());
    expect(data?.flags).toBe(privately);
    expect(JSON.stringify(data)).toContain('/help');
  });
});
