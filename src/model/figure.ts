import { z } from 'zod';
import { referenceSchema } from './party.ts';
import { localId, spanSchema } from './span.ts';

/** A number that the source states, and what it counts. */
export const figureSchema = z.strictObject({
  id: localId,
  /** The number as written, without its qualifier: "181%", "one in five", "tens of thousands". */
  at: spanSchema,
  /** One number, a range as `[low, high]`, or null for a vague count such as "hundreds". */
  value: z.union([z.number(), z.tuple([z.number(), z.number()])]).nullable(),
  sense: z.enum(['=', '~', '>', '<', 'up', 'down']),
  /** The words that qualify it: "more than", "almost". */
  qualifier: spanSchema.nullable(),
  unit: z.string().min(1).max(60),
  counts: z.string().min(1).max(200),
  period: spanSchema.nullable(),
  place: spanSchema.nullable(),
  /** Who says it; null where only the reporter does. */
  saidBy: referenceSchema.nullable(),
});

export type Figure = z.infer<typeof figureSchema>;
