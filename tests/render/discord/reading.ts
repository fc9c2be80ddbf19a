import {
  type APIButtonComponent,
  type APIMessageTopLevelComponent,
  ComponentType,
} from 'discord-api-types/v10';
import type { Answer } from '#model/answer.ts';
import { renderMessages } from '#render/discord/message.ts';
import type { DiscordMessage } from '#render/discord/payload.ts';

/** The first message of an answer; where buttons turn its pages, the only one. */
export function firstMessage(answer: Answer, view: { page: number; sharing: boolean }): DiscordMessage {
  return renderMessages(answer, view)[0];
}

/** All text of a message, from top to bottom. */
export function textOf({ components }: DiscordMessage): string {
  return components.flatMap(textsIn).join('\n');
}

/** All buttons of a message, from top to bottom. */
export function buttonsOf({ components }: DiscordMessage): APIButtonComponent[] {
  return components.flatMap(buttonsIn);
}

function textsIn(component: APIMessageTopLevelComponent): string[] {
  switch (component.type) {
    case ComponentType.Container:
      return component.components.flatMap(textsIn);
    case ComponentType.Section:
      return component.components.map(({ content }) => content);
    case ComponentType.TextDisplay:
      return [component.content];
    default:
      return [];
  }
}

function buttonsIn(component: APIMessageTopLevelComponent): APIButtonComponent[] {
  switch (component.type) {
    case ComponentType.Container:
      return component.components.flatMap(buttonsIn);
    case ComponentType.Section:
      return component.accessory.type === ComponentType.Button ? [component.accessory] : [];
    case ComponentType.ActionRow:
      return component.components.filter((each) => each.type === ComponentType.Button);
    default:
      return [];
  }
}
