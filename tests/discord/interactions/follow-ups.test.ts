import { MessageFlags } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDesk } from '#command/desk.ts';
import { type Bot, startBot } from '#tests/discord/bot.ts';
import { chosenOn, command } from '#tests/doubles/discord/interactions.ts';
import { emptyArchive, listWords } from '#tests/fixtures/commands.ts';

const shared = MessageFlags.IsComponentsV2;
const privately = shared | MessageFlags.Ephemeral;

let bot: Bot;

beforeEach(async () => {
  bot = await startBot(createDesk([listWords], emptyArchive));
});

afterEach(() => bot.stop());

/** A text too long for a button, whose words fill so many messages at five a message. */
function wordsFor(messages: number): string {
  return Array.from({ length: 5 * messages }, (_, place) => `word-number-${place + 1}`).join(' ');
}

function logged(): Record<string, unknown>[] {
  return bot.lines
    .map((line) => JSON.parse(line))
    .filter(({ level }) => level !== 'info' && level !== 'debug');
}

function wordsIn(message: unknown): number[] {
  return [...JSON.stringify(message).matchAll(/word-number-(\d+)/g)].map(([, number]) => Number(number));
}

describe('an answer that no button can turn', () => {
  it('comes in several messages, in order, with the first one’s visibility', async () => {
    const asked = command('list-words', { text: wordsFor(3) });
    const first = await bot.discord.send(asked);
    const followUps = await bot.discord.rest.responses.followUps(asked, 2);
    await bot.connection.stop();
    expect([first, ...followUps].flatMap(wordsIn)).toEqual(
      Array.from({ length: 15 }, (_, place) => place + 1),
    );
    expect(followUps.map(({ flags }) => flags)).toEqual([privately, privately]);
    expect(bot.discord.rest.faults).toEqual([]);
    expect(logged()).toEqual([]);
  });

  it('is posted for everyone in all its messages with `share`', async () => {
    const asked = command('list-words', { text: wordsFor(2), share: true });
    const { data } = await bot.discord.send(asked);
    const [followUp] = await bot.discord.rest.responses.followUps(asked, 1);
    expect([data?.flags, followUp?.flags]).toEqual([shared, shared]);
  });

  it.each([
    ['own app', 5],
    ['server', 6],
  ] as const)('has five messages at most (%s, %i pages)', async (place, pages) => {
    const asked = chosenOn({ content: wordsFor(pages) }, 'List its words', place);
    await bot.discord.send(asked);
    const followUps = await bot.discord.rest.responses.followUps(asked, 4);
    await bot.connection.stop();
    expect(bot.discord.rest.followUpsSent()).toBe(4);
    expect(JSON.stringify(followUps.at(-1)).includes('Left out: 5 more')).toBe(pages === 6);
    expect(bot.discord.rest.faults).toEqual([]);
  });
});

describe('a follow-up that fails', () => {
  const rejections = [
    { status: 404, code: 10_015, message: 'Unknown Webhook' },
    { status: 403, code: 50_013, message: 'Missing Permissions' },
    { status: 500, code: 0, message: '500: Internal Server Error' },
  ];

  it.each(rejections)('ends the answer, is logged and is not sent again ($status)', async (refusal) => {
    const asked = command('list-words', { text: wordsFor(4) });
    const answered = bot.discord.send(asked);
    bot.discord.rest.responses.refuseFollowUp(asked, 2, refusal);
    await answered;
    await bot.connection.stop();
    expect(bot.discord.rest.followUpsSent()).toBe(2);
    expect(logged()).toMatchObject([
      { level: 'warn', err: { cause: { cause: { status: refusal.status } } } },
    ]);
    expect(bot.lines.join('\n')).not.toContain(asked.token);
    expect(bot.lines.join('\n')).not.toContain('word-number');
  });

  it.each([
    ['before', 0],
    ['after', 1],
  ] as const)('is not sent again when its connection is cut %s it is taken', async (when, taken) => {
    bot.discord.rest.followUpCuts.push(when);
    await bot.discord.send(command('list-words', { text: wordsFor(3) }));
    await bot.connection.stop();
    expect(bot.discord.rest.followUpsSent()).toBe(taken);
    expect(logged()).toMatchObject([{ level: 'warn', reference: expect.stringMatching(/^[0-9a-f]{8}$/) }]);
  });

  it('is told in the log without the interaction’s token or what was asked', async () => {
    const asked = command('list-words', { text: wordsFor(3) });
    bot.discord.rest.followUpCuts.push('before');
    await bot.discord.send(asked);
    await bot.connection.stop();
    expect(logged()).toHaveLength(1);
    expect(bot.lines.join('\n')).not.toContain(asked.token);
    expect(bot.lines.join('\n')).not.toContain('word-number');
  });

  it('leaves the next question to be answered', async () => {
    bot.discord.rest.followUpCuts.push('before');
    await bot.discord.send(command('list-words', { text: wordsFor(3) }));
    const { data } = await bot.discord.send(command('list-words', { text: 'word-number-1' }));
    expect(wordsIn(data?.components)).toContain(1);
  });
});
