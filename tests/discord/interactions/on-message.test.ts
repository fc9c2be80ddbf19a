import { type APIMessage, MessageFlags, MessageReferenceType, MessageType } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDesk } from '#command/desk.ts';
import { type Bot, startBot } from '#tests/discord/bot.ts';
import { chosenOn, type Place } from '#tests/doubles/discord/interactions.ts';
import { someonesMessage } from '#tests/doubles/discord/messages.ts';
import { checkText, echoCommands, emptyArchive } from '#tests/fixtures/commands.ts';

const privately = MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral;
const embed = {
  title: 'The harbour',
  description: 'It is **closed**.',
  fields: [{ name: 'Mayor', value: '> We had no choice.' }],
};

let bot: Bot;

beforeAll(async () => {
  bot = await startBot(createDesk([...echoCommands, checkText], emptyArchive));
});

afterAll(async () => {
  expect(bot.discord.rest.faults).toEqual([]);
  await bot.stop();
});

/** The text that the command was asked about. */
async function readIn(message: Partial<APIMessage>): Promise<string> {
  const { data } = await bot.discord.send(chosenOn(message, 'Check a text'));
  expect(data?.flags).toBe(privately);
  const [, content = ''] = /"content":"((?:[^"\\]|\\.)*)"/.exec(JSON.stringify(data?.components)) ?? [];
  return content;
}

function forwarded(message: Partial<APIMessage>): Partial<APIMessage> {
  const { author: _, ...original } = { ...someonesMessage('300000000000000009'), ...message };
  return {
    type: MessageType.Default,
    message_reference: {
      type: MessageReferenceType.Forward,
      channel_id: original.channel_id,
      message_id: original.id,
    },
    message_snapshots: [{ message: { ...original, sticker_items: [] } }],
  };
}

describe('somebody chooses a command on a message', () => {
  it.each<Place>(['server', 'direct message', 'own app'])(
    'and is answered in private about its text (%s)',
    async (place) => {
      const { type, data } = await bot.discord.send(
        chosenOn({ content: 'The harbour is closed' }, 'Check a text', place),
      );
      expect(type).toBe(4);
      expect(data?.flags).toBe(privately);
      expect(JSON.stringify(data?.components)).toContain('The harbour is closed');
    },
  );

  it('and what the message emphasises, quotes or links is read as a person reads it', async () => {
    const content = '> “The **harbour** is [closed](https://example.org/harbour)”\n-# the mayor';
    expect(await readIn({ content })).toBe('“The harbour is closed” the mayor');
  });

  it('and the words of a message that it only forwards are read', async () => {
    expect(await readIn(forwarded({ content: 'It is *closed*' }))).toBe('It is closed');
    expect(await readIn(forwarded({ embeds: [embed] }))).toBe(
      'The harbour It is closed. Mayor We had no choice.',
    );
  });

  it('and embeds are read where it has no words of its own, and only there', async () => {
    expect(await readIn({ embeds: [embed] })).toBe('The harbour It is closed. Mayor We had no choice.');
    expect(await readIn({ content: 'Look:', embeds: [embed] })).toBe('Look:');
  });

  it('and text displays are read wherever they stand', async () => {
    const text = (content: string) => ({ type: 10 as const, content });
    const button = { type: 2 as const, style: 2 as const, label: 'More', custom_id: 'more' };
    const section = { type: 9 as const, components: [text('is closed')], accessory: button };
    const container = { type: 17 as const, components: [text('The harbour'), section] };
    const row = { type: 1 as const, components: [button] };
    const message = { flags: MessageFlags.IsComponentsV2, components: [container, row, text('today')] };
    expect(await readIn(message)).toBe('The harbour is closed today');
  });

  it('and a text longer than the command takes is cut between characters', async () => {
    const fields = Array.from({ length: 6 }, () => ({ name: 'a', value: 'x'.repeat(1024) }));
    const read: string[] = [];
    const own = await startBot({
      commands: [checkText],
      answer: (request) => {
        read.push(request.options.text ?? '');
        return checkText.run(emptyArchive, request.options);
      },
    });
    await own.discord.send(chosenOn({ embeds: [{ fields }] }, 'Check a text'));
    await own.discord.send(
      chosenOn({ embeds: [{ title: 'x'.repeat(5999), description: '👨‍👩‍👧' }] }, 'Check a text'),
    );
    await own.stop();
    expect(read.map(({ length }) => length)).toEqual([6000, 6000]);
    expect(read[1]?.endsWith('x…')).toBe(true);
  });
});

describe('somebody is told in one sentence', () => {
  it.each<[string, Partial<APIMessage>]>([
    ['nothing', {}],
    ['blanks', { content: ' \n ' }],
    ['signs of markdown alone', { content: '> ' }],
    ['an embed without text', { embeds: [{ image: { url: 'https://example.org/a.png' } }] }],
  ])('that a message with %s has no text', async (_, message) => {
    expect(await readIn(message)).toBe('This message has no text to look at.');
  });

  it('that this bot does not offer that any more', async () => {
    const { data } = await bot.discord.send(chosenOn({ content: 'The harbour' }, 'Forgotten'));
    expect(data?.flags).toBe(privately);
    expect(JSON.stringify(data)).toContain('no longer offers that on a message');
  });
});
