import { ComponentType, MessageFlags } from 'discord-api-types/v10';
import { z } from 'zod';

const componentSchema = z.looseObject({
  type: z.number(),
  content: z.string().optional(),
  custom_id: z.string().optional(),
  url: z.string().optional(),
  style: z.number().optional(),
  get components() {
    return z.array(componentSchema).optional();
  },
  get accessory() {
    return componentSchema.optional();
  },
});

type Component = z.infer<typeof componentSchema>;

const messageSchema = z.looseObject({
  flags: z.number().default(0),
  content: z.string().nullish(),
  embeds: z.array(z.unknown()).nullish(),
  poll: z.unknown().optional(),
  components: z.array(componentSchema).default([]),
  allowed_mentions: z.object({ parse: z.array(z.string()) }).optional(),
});

type Message = z.infer<typeof messageSchema>;

const mostComponents = 40;
const mostText = 4000;

/** What Discord asks of a message beyond its specification, and what this project asks: no mention pings. */
export function messageFaults(body: unknown): string[] {
  const parsed = messageSchema.safeParse(body);
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const message = parsed.data;
  const v2 = (message.flags & MessageFlags.IsComponentsV2) !== 0;
  return [
    ...(isEmpty(message) ? ['an empty message'] : []),
    ...(v2 && hasClassicParts(message) ? ['content, embeds or a poll beside Components V2'] : []),
    ...(v2 ? [] : classicFaults(message)),
    ...componentFaults(message.components.flatMap(withNested)),
    ...(message.allowed_mentions?.parse.length === 0 ? [] : ['mentions are not switched off']),
  ];
}

function isEmpty({ content, embeds, components }: Message): boolean {
  return !content && !embeds?.length && components.length === 0;
}

function hasClassicParts({ content, embeds, poll }: Message): boolean {
  return Boolean(content) || Boolean(embeds?.length) || Boolean(poll);
}

function classicFaults({ components }: Message): string[] {
  const faults = components.length > 5 ? ['more than 5 rows'] : [];
  const foreign = components.some(({ type }) => type !== ComponentType.ActionRow);
  return foreign ? [...faults, 'layout components without the Components V2 flag'] : faults;
}

function componentFaults(components: readonly Component[]): string[] {
  const faults: string[] = [];
  const ids = components.flatMap(({ custom_id }) => custom_id ?? []);
  const text = components.reduce((sum, { content }) => sum + (content?.length ?? 0), 0);
  if (components.length > mostComponents) faults.push(`${components.length} components`);
  if (text > mostText) faults.push(`${text} characters of text`);
  if (new Set(ids).size < ids.length) faults.push('a custom_id twice');
  if (components.some(isAmbiguousButton)) faults.push('a button needs either a custom_id or a URL');
  if (components.some(isEmptyButton)) faults.push('a button without a label');
  return faults;
}

function isAmbiguousButton({ type, custom_id, url }: Component): boolean {
  return type === ComponentType.Button && (custom_id === undefined) === (url === undefined);
}

function isEmptyButton(component: Component): boolean {
  return component.type === ComponentType.Button && !component.label && !component.emoji;
}

function withNested(component: Component): Component[] {
  const nested = component.components ?? [];
  const accessory = component.accessory ? [component.accessory] : [];
  return [component, ...[...nested, ...accessory].flatMap(withNested)];
}
