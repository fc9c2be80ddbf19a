import { z } from 'zod';
import { readGoldFile } from './gold-file.ts';

const words = z.string().nullish();

const sentenceSchema = z.object({
  id: z.string().min(1),
  text: z.string(),
  quantities: z.array(
    z.object({
      /** A number, or a range such as "10-12". */
      value: z.string().regex(/\d/, 'must be a number or a range'),
      /** As the text writes it, and its full name in the singular. */
      unit: words,
      normalizedUnit: words,
      change: z.enum(['=', '~', '>', '<', 'up', 'down']),
      /** The words of what is counted. */
      concept: words,
    }),
  ),
});

export type GoldSentence = z.infer<typeof sentenceSchema>;
export type GoldQuantity = GoldSentence['quantities'][number];

/** Reads sentences whose quantities people have marked. Throws a `GoldFileError`. */
export function readFigureGold(file: string): GoldSentence[] {
  return readGoldFile(file, sentenceSchema);
}
