import { ApplicationCommandType } from 'discord-api-types/v10';
import { z } from 'zod';

const optionSchema = z.looseObject({
  name: z.string(),
  description: z.string(),
  required: z.boolean().default(false),
  autocomplete: z.boolean().default(false),
  choices: z.array(z.unknown()).default([]),
});

const messageCommandSchema = z.looseObject({
  type: z.literal(ApplicationCommandType.Message),
  name: z.string().regex(/^\S(?:.{0,30}\S)?$/),
  description: z.undefined().optional(),
  options: z.undefined().optional(),
});

const commandSchema = z.looseObject({
  name: z.string(),
  description: z.string(),
  options: z.array(optionSchema).default([]),
});

const namePattern = /^[\p{Ll}\p{Lo}\p{N}_-]{1,32}$/u;
const longestCommand = 8000;

/** What Discord asks of a slash command or one on messages beyond its specification. */
export function commandFaults(body: unknown): string[] {
  const parsed = commandSchema.safeParse(body);
  if (messageCommandSchema.safeParse(body).success) return [];
  if (
    !parsed.success ||
    (parsed.data.type ?? ApplicationCommandType.ChatInput) !== ApplicationCommandType.ChatInput
  ) {
    return ['neither a slash command nor one on messages'];
  }
  const { name, description, options } = parsed.data;
  const faults: string[] = [];
  const names = [name, ...options.map((option) => option.name)];
  for (const each of names.filter((one) => !namePattern.test(one))) faults.push(`bad name ${each}`);
  if (description === '') faults.push('no description');
  if (new Set(options.map((option) => option.name)).size < options.length) faults.push('an option twice');
  if (options.some(requiredTooLate)) faults.push('a required option after an optional one');
  if (options.some((option) => option.autocomplete && option.choices.length > 0)) {
    faults.push('autocomplete together with fixed choices');
  }
  const texts = [name, description, ...options.flatMap((option) => [option.name, option.description])];
  if (texts.join('').length > longestCommand) faults.push(`more than ${longestCommand} characters`);
  return faults;
}

function requiredTooLate(
  option: z.infer<typeof optionSchema>,
  index: number,
  all: z.infer<typeof optionSchema>[],
): boolean {
  return option.required && index > 0 && all[index - 1]?.required === false;
}
