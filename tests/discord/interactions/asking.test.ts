import { MessageFlags } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDesk } from '#command/desk.ts';
import { type Bot, startBot } from '#tests/discord/bot.ts';
import { commandWith } from '#tests/discord/fakes.ts';
import { command, type Place, typing } from '#tests/doubles/discord/interactions.ts';
import { echoCommands, emptyArchive } from '#tests/fixtures/commands.ts';

const newMessage = 4;
const choices = 8;

let bot: Bot;

beforeAll(async () => {
  bot = await startBot(createDesk(echoCommands, emptyArchive));
});

afterAll(async () => {
  expect(bot.discord.rest.faults).toEqual([]);
  await bot.stop();
});

describe('somebody asks with a slash command', () => {
  it.each<Place>(['server', 'direct message', 'own app'])(
    'and is answered in private (%s)',
    async (place) => {
      const asked = command('figures', { topic: 'harbours' }, place);
      const { type, data } = await bot.discord.send(asked);
      expect(type).toBe(newMessage);
      expect(data?.flags).toBe(MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral);
      expect(JSON.stringify(data?.components)).toContain('harbours');
    },
  );

  it('and shares the answer at once with `share`', async () => {
    const { data } = await bot.discord.send(command('figures', { topic: 'harbours', share: true }));
    expect(data?.flags).toBe(MessageFlags.IsComponentsV2);
    expect(JSON.stringify(data)).not.toContain('s|figures');
  });

  it('and is told in private what is missing', async () => {
    const { data } = await bot.discord.send(command('figures', { share: true }));
    expect(JSON.stringify(data)).toContain('/figures needs topic');
    expect(data?.flags).toBe(MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral);
  });

  it('and is told when this bot does not know it any more', async () => {
    const { data } = await bot.discord.send(command('forgotten'));
    expect(data?.flags).toBe(MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral);
  });

  it('and pings nobody, whatever was asked', async () => {
    const { data } = await bot.discord.send(command('figures', { topic: '@everyone <@1>', share: true }));
    expect(data?.allowed_mentions).toEqual({ parse: [] });
  });
});

describe('somebody types into an option', () => {
  it('and gets suggestions for it', async () => {
    const { type, data } = await bot.discord.send(typing('who-said', 'source', 'har', { quote: 'closed' }));
    expect(type).toBe(choices);
    expect(data?.choices?.map(({ value }) => value)).toContain('harbour-report');
  });

  it('and gets none where there are none', async () => {
    const { data } = await bot.discord.send(typing('forgotten', 'source', ''));
    expect(data?.choices).toEqual([]);
  });
});

describe('suggestions', () => {
  it.each([25, 26])('are 25 at most, of %i', async (count) => {
    const many = Array.from({ length: count }, (_, index) => ({ name: `n${index}`, value: `v${index}` }));
    const figures = commandWith({ topic: { complete: () => many } }, 'figures');
    const own = await startBot(createDesk([figures], emptyArchive));
    const { data } = await own.discord.send(typing('figures', 'topic', ''));
    expect(data?.choices).toHaveLength(25);
    await own.stop();
  });

  it('know what stands in the other options', async () => {
    const asked: unknown[] = [];
    const own = await startBot({
      complete: (...given) => {
        asked.push(given);
        return [];
      },
    });
    await own.discord.send(typing('who-said', 'source', 'har', { quote: 'closed', share: true }));
    expect(asked).toEqual([['who-said', 'source', 'har', { quote: 'closed', source: 'har' }]]);
    await own.stop();
  });
});
