import { z } from 'zod';
import { referenceSchema } from './party.ts';
import { localId, spanSchema } from './span.ts';

/** Words that the source gives as somebody's own; several spans where attribution or a new paragraph interrupts. */
export const quotationSchema = z.strictObject({
  id: localId,
  spans: z.array(spanSchema).min(1),
  /** `lost` where the source shows quoted speech without its marks, `unclosed` where one is missing. */
  marks: z.enum(['complete', 'unclosed', 'lost']),
  speaker: referenceSchema.nullable(),
  /** To whom it was said, where the source states it. */
  to: referenceSchema.nullable(),
  /** The source's own reserve, such as "reportedly". */
  hedge: spanSchema.nullable(),
  /** What a reader must know about the attribution, in our own words. */
  note: z.string().min(1).max(300).nullable(),
});

export type Quotation = z.infer<typeof quotationSchema>;
