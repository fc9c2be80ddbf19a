import type { Embed, Message, MessageSnapshot, TopLevelComponent } from 'discord.js';
import { type APIEmbed, type APIMessageComponent, ComponentType } from 'discord-api-types/v10';
import { plainText } from '#render/discord/plain-text.ts';

/**
 * What a person reads in a message: its own words; where it has none, those of a message that it forwards,
 * of its embeds and of its components. Without the signs of Discord's markdown; empty where there is none.
 */
export function textOf(message: Message | MessageSnapshot): string {
  const own = plainText(message.content ?? '').trim();
  if (own !== '') return own;
  const forwarded = message.messageSnapshots?.map((snapshot) => textOf(snapshot)) ?? [];
  const embedded = message.embeds?.flatMap(textsOfEmbed) ?? [];
  const laidOut = message.components?.flatMap(textsOfTopLevel) ?? [];
  return [...forwarded, ...[...embedded, ...laidOut].map(plainText)]
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join('\n');
}

function textsOfEmbed({ data }: Embed): string[] {
  const { title = '', description = '', fields = [] }: APIEmbed = data;
  return [title, description, ...fields.flatMap(({ name, value }) => [name, value])];
}

function textsOfTopLevel(component: TopLevelComponent): string[] {
  return textsOfComponent(component.toJSON());
}

/** Sections and containers hold further components; whatever else there is has no running text. */
function textsOfComponent(component: APIMessageComponent): string[] {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return [component.content];
    case ComponentType.Section:
    case ComponentType.Container:
      return component.components.flatMap(textsOfComponent);
    default:
      return [];
  }
}
