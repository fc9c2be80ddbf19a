import { z } from 'zod';
import { limits } from '#model/limits.ts';
import type { AutocompleteBody, CommandBody, ComponentBody, MessageBody } from './api.ts';

/** Largest request body, in bytes: more than the longest command that Discord lets one type. */
export const maxBodyBytes = 64 * 1024;

const optionValues = z.record(z.string().max(limits.name), z.string().max(limits.text));

export const commandBody: z.ZodType<CommandBody> = z.union([
  z.strictObject({ text: z.string().max(limits.typed) }),
  z.strictObject({ command: z.string().max(limits.name), options: optionValues, share: z.boolean() }),
]);

export const messageBody: z.ZodType<MessageBody> = z.strictObject({
  action: z.string().max(limits.name),
  text: z.string().max(limits.typed),
});

export const componentBody: z.ZodType<ComponentBody> = z.strictObject({
  customId: z.string().max(limits.state),
  ephemeral: z.boolean(),
});

export const autocompleteBody: z.ZodType<AutocompleteBody> = z.strictObject({
  command: z.string().max(limits.name),
  option: z.string().max(limits.name),
  typed: z.string().max(limits.text),
  given: optionValues,
});
