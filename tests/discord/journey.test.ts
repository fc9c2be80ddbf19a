import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDesk } from '#command/desk.ts';
import { commands } from '#commands/index.ts';
import { loadLibrary } from '#library/load.ts';
import { createArchive } from '#search/archive.ts';
import { buttonsOf } from '#tests/doubles/discord/components.ts';
import { command, press, typing } from '#tests/doubles/discord/interactions.ts';
import type { FirstResponse } from '#tests/doubles/discord/responses.ts';
import { type Bot, startBot } from './bot.ts';

const shipped = resolve(import.meta.dirname, '../../data/documents');
const mostPresses = 400;

let bot: Bot;

beforeAll(async () => {
  bot = await startBot(createDesk(commands, createArchive(loadLibrary(shipped).documents)));
});

afterAll(async () => {
  expect(bot.discord.rest.faults).toEqual([]);
  expect(bot.lines.filter((line) => line.includes('"level":"error"'))).toEqual([]);
  await bot.stop();
});

function textOf({ data }: FirstResponse): string {
  return JSON.stringify(data?.components);
}

describe('a reader of the shipped library', () => {
  it('asks for help and presses every button that any answer offers, pages and shares', async () => {
    const waiting = buttonsOf(await bot.discord.send(command('help')));
    const pressed = new Set<string>();
    for (const customId of waiting) {
      if (pressed.has(customId) || pressed.size === mostPresses) continue;
      pressed.add(customId);
      const answer = await bot.discord.send(press(customId));
      expect(answer.type).toBe(customId.startsWith('s|') ? 4 : 7);
      waiting.push(...buttonsOf(answer));
    }
    expect(pressed.size).toBeGreaterThan(20);
  });

  it('finds figures, and the number stands out', async () => {
    expect(textOf(await bot.discord.send(command('figures', { topic: 'arrests' })))).toMatch(/\*\*\d/);
  });

  it('is told that words are not in this library, and no name', async () => {
    const answer = await bot.discord.send(
      command('who-said', { quote: 'to be or not to be that is the question' }),
    );
    expect(textOf(answer)).toContain('Not in this library');
  });

  it('gets a document suggested, takes it, and sees its card', async () => {
    const { data } = await bot.discord.send(typing('source', 'query', ''));
    const [choice] = data?.choices ?? [];
    const card = await bot.discord.send(command('source', { query: choice?.value ?? '' }));
    expect(textOf(card)).toContain(choice?.name.slice(0, 20));
  });
});
