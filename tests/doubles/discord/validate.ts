import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandCreateRequestSchema,
  ApplicationCommandPatchRequestPartialSchema,
  CreateMessageInteractionCallbackRequestSchema,
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import { z } from 'zod';
import { choiceFaults } from './choice-rules.ts';
import { commandFaults } from './command-rules.ts';
import { isDeferral } from './deferrals.ts';
import { messageFaults } from './message-rules.ts';

/** What a request creates or changes, as far as its body is looked at. */
export type BodyKind = 'callback' | 'command' | 'command change' | 'follow-up' | 'message change';

const callbackSchema = z.union([
  CreateMessageInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
  ApplicationCommandAutocompleteCallbackRequestSchema,
]);

const schemas = {
  callback: callbackSchema,
  command: ApplicationCommandCreateRequestSchema,
  'command change': ApplicationCommandPatchRequestPartialSchema,
  'follow-up': IncomingWebhookRequestPartialSchema,
  'message change': IncomingWebhookUpdateRequestPartialSchema,
} satisfies Record<BodyKind, z.core.$ZodType>;

const autocompleteResult = 8;
const withData = z.looseObject({ type: z.number(), data: z.unknown().optional() });

const deferralSchema = z
  .strictObject({ flags: z.union([z.literal(0), z.literal(64)]).optional() })
  .optional();

/** Every fault that Discord would find in a body: by its own specification, and beyond it. */
export function bodyFaults(kind: BodyKind, body: unknown): string[] {
  // The data of a deferral may be left out, whatever the specification says.
  const callback = kind === 'callback' ? withData.safeParse(body) : null;
  if (callback?.success && isDeferral(callback.data.type)) return deferralFaults(callback.data.data);
  const parsed = z.safeParse(schemas[kind], body);
  const bySpecification = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  return [...bySpecification, ...ownRules(kind, body)];
}

function ownRules(kind: BodyKind, body: unknown): string[] {
  if (kind === 'command' || kind === 'command change') return commandFaults(body);
  if (kind !== 'callback') return messageFaults(body);
  const callback = withData.safeParse(body);
  if (!callback.success) return ['a callback without a type'];
  const { type, data } = callback.data;
  return type === autocompleteResult ? choiceFaults(data) : messageFaults(data);
}

/** A deferral says nothing but who will see the answer. */
function deferralFaults(data: unknown): string[] {
  return deferralSchema.safeParse(data).success ? [] : ['a deferral sets more than EPHEMERAL'];
}
