import { MessageFlags } from 'discord-api-types/v10';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDesk } from '#command/desk.ts';
import { encodeState } from '#command/state.ts';
import { type Bot, startBot } from '#tests/discord/bot.ts';
import { command, type Place, press } from '#tests/doubles/discord/interactions.ts';
import { echoCommands, emptyArchive } from '#tests/fixtures/commands.ts';

const newMessage = 4;
const update = 7;
const privately = MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral;

const request = { command: 'who-said', options: { quote: 'the harbour is closed' }, page: 1 };

let bot: Bot;

beforeAll(async () => {
  bot = await startBot(createDesk(echoCommands, emptyArchive));
});

afterAll(async () => {
  expect(bot.discord.rest.faults).toEqual([]);
  await bot.stop();
});

function button(action: 'view' | 'share'): string {
  const state = encodeState(action, request);
  if (state === null) throw new Error('The request does not fit');
  return state;
}

describe('a button on one of the bot’s messages', () => {
  it.each<Place>(['server', 'direct message', 'own app'])('changes the message (%s)', async (place) => {
    const { type, data } = await bot.discord.send(press(button('view'), 'by the asker', place));
    expect(type).toBe(update);
    expect(JSON.stringify(data?.components)).toContain('the harbour is closed');
  });

  it('gives exactly what the command itself gives', async () => {
    const asked = await bot.discord.send(command('who-said', request.options));
    const pressed = await bot.discord.send(press(button('view')));
    expect(pressed.data?.components).toEqual(asked.data?.components);
  });

  it('offers sharing only on a message that nobody else sees', async () => {
    const own = await bot.discord.send(press(button('view'), 'by the asker'));
    const shared = await bot.discord.send(press(button('view'), 'by everyone'));
    expect(JSON.stringify(own.data)).toContain(button('share'));
    expect(JSON.stringify(shared.data)).not.toContain(button('share'));
  });

  it('posts the answer for everyone when it is the Share button', async () => {
    const { type, data } = await bot.discord.send(press(button('share')));
    expect(type).toBe(newMessage);
    expect(data?.flags).toBe(MessageFlags.IsComponentsV2);
    expect(JSON.stringify(data)).not.toContain(button('share'));
    expect(data?.allowed_mentions).toEqual({ parse: [] });
  });

  it('still works after a restart', async () => {
    const asked = await bot.discord.send(press(button('view')));
    const restarted = await startBot(createDesk(echoCommands, emptyArchive));
    expect(await restarted.discord.send(press(button('view')))).toEqual(asked);
    await restarted.stop();
  });
});

describe('a button that this version does not know', () => {
  it.each([
    'figures:2',
    'v|figures|0',
    'v|who-said|1|quote~',
    'x|who-said|1|quote~closed',
    'v|forgotten|1',
    'v|who-said|1',
    'v|who-said|1|__proto__~x',
  ])('says so in private: %s', async (customId) => {
    const { type, data } = await bot.discord.send(press(customId, 'by everyone'));
    expect(type).toBe(newMessage);
    expect(data?.flags).toBe(privately);
  });

  it('never harms the bot, whatever its custom_id holds', async () => {
    const customId = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 100 }),
      fc.tuple(fc.nat(99), fc.string({ maxLength: 3 })).map(([at, put]) => {
        const known = button('view');
        return known.slice(0, at) + put + known.slice(at + 1);
      }),
    );
    await fc.assert(
      fc.asyncProperty(customId, async (id) => {
        const { type } = await bot.discord.send(press(id));
        expect([newMessage, update]).toContain(type);
      }),
      { numRuns: 200 },
    );
    expect(bot.lines.filter((line) => line.includes('"error"'))).toEqual([]);
  });
});
