import { InteractionResponseType, InteractionType, MessageFlags } from 'discord-api-types/v10';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BotProcess, startBot } from './bot.ts';
import { startTwin, type Twin } from './twin.ts';

let twin: Twin;
let bot: BotProcess;

beforeAll(async () => {
  twin = await startTwin();
  bot = await startBot(twin);
});

afterAll(async () => {
  expect(await bot.stop()).toBe(0);
  await twin.discord.stop();
});

/** Waits for the first response to an interaction, and gives it. */
async function responseTo({ id }: { id: string }) {
  const channel = twin.discord.channel(twin.channelId);
  await channel.waitForInteractionAck({ interactionId: id });
  const response = await channel.getInteractionResponse(id);
  if (!response?.data) throw new Error('A response without data');
  return { ...response, data: JSON.parse(response.data) };
}

/** The first button whose label begins so. */
function buttonIn(text: string, label: string): string {
  const found = new RegExp(`"label":"${label}[^"]*","custom_id":"([^"]+)"`).exec(text);
  if (!found?.[1]) throw new Error(`No button ${label} in ${text}`);
  return found[1];
}

it('answers a command in private, turns its page, and shares it', async () => {
  const reader = twin.discord.channel(twin.channelId).user(twin.userId);
  const asked = await responseTo(await reader.runSlashCommand({ name: 'source' }));
  expect(asked.type).toBe(InteractionResponseType.ChannelMessageWithSource);
  expect(asked.data.flags).toBe(MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral);

  const messageId = asked.messageId ?? '';
  const before = JSON.stringify(asked.data.components);
  const turned = await responseTo(await reader.clickButton({ messageId, customId: buttonIn(before, '') }));
  expect(turned.type).toBe(InteractionResponseType.UpdateMessage);
  expect(turned.messageId).toBe(messageId);
  expect(JSON.stringify(turned.data.components)).not.toBe(before);

  const customId = buttonIn(JSON.stringify(turned.data.components), 'Share');
  const shared = await responseTo(await reader.clickButton({ messageId, customId }));
  expect(shared.type).toBe(InteractionResponseType.ChannelMessageWithSource);
  expect(shared.data.flags).toBe(MessageFlags.IsComponentsV2);
});

it('suggests sources while somebody is typing', async () => {
  const option = { type: 3, name: 'query', value: '', focused: true };
  const typing = await twin.discord.simulateInteraction({
    type: InteractionType.ApplicationCommandAutocomplete,
    channelId: twin.channelId,
    userId: twin.userId,
    data: { id: '1', name: 'source', type: 1, options: [option] },
  });
  const { type, data } = await responseTo(typing);
  expect(type).toBe(InteractionResponseType.ApplicationCommandAutocompleteResult);
  expect(data.choices.length).toBeGreaterThan(0);
});
