import { z } from 'zod';

const choicesSchema = z.object({
  choices: z.array(z.object({ name: z.string().min(1).max(100), value: z.string().max(100) })).max(25),
});

/** What Discord asks of autocomplete choices beyond its specification. */
export function choiceFaults(data: unknown): string[] {
  const parsed = choicesSchema.safeParse(data);
  return parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}
