import { z } from 'zod';
import { referenceSchema } from './party.ts';
import { localId, spanSchema } from './span.ts';

/** Reported speech: what somebody is said to have said, in the reporter's words. */
export const statementSchema = z.strictObject({
  id: localId,
  spans: z.array(spanSchema).min(1),
  speaker: referenceSchema.nullable(),
});

export type Statement = z.infer<typeof statementSchema>;
