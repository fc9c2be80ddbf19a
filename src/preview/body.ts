import { z } from 'zod';
import type { AutocompleteBody, CommandBody, ComponentBody } from './api.ts';

/** Largest request body, in bytes: more than the longest command that Discord lets one type. */
export const maxBodyBytes = 64 * 1024;

const maxText = 8_000;
const maxValue = 6_000;
const maxName = 32;
const maxCustomId = 100;

const optionValues = z.record(z.string().max(maxName), z.string().max(maxValue));

export const commandBody: z.ZodType<CommandBody> = z.union([
  z.strictObject({ text: z.string().max(maxText) }),
  z.strictObject({ command: z.string().max(maxName), options: optionValues, share: z.boolean() }),
]);

export const componentBody: z.ZodType<ComponentBody> = z.strictObject({
  customId: z.string().max(maxCustomId),
  ephemeral: z.boolean(),
});

export const autocompleteBody: z.ZodType<AutocompleteBody> = z.strictObject({
  command: z.string().max(maxName),
  option: z.string().max(maxName),
  typed: z.string().max(maxValue),
  given: optionValues,
});
