import { z } from 'zod';
import type { FirstResponse } from './responses.ts';

const nestedSchema = z.looseObject({
  custom_id: z.string().optional(),
  get components() {
    return z.array(nestedSchema).optional();
  },
});

type Nested = z.infer<typeof nestedSchema>;

/** The `custom_id` of every button of a response, in order. */
export function buttonsOf({ data }: FirstResponse): string[] {
  return z
    .array(nestedSchema)
    .parse(data?.components ?? [])
    .flatMap(customIds);
}

function customIds({ custom_id, components = [] }: Nested): string[] {
  return [...(custom_id === undefined ? [] : [custom_id]), ...components.flatMap(customIds)];
}
