import { z } from 'zod';

/** Readable identifier inside one document: lower-case letters, digits and hyphens. */
export const localId = z
  .string()
  .max(40)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case letters, digits and hyphens');

/**
 * A stretch of one passage's text. Offsets are UTF-16 units from the start of the passage,
 * `end` exclusive, so that `passage.text.slice(start, end)` is the evidence itself.
 */
export const spanSchema = z.strictObject({
  passage: localId,
  start: z.int().min(0),
  end: z.int().min(1),
});

export type Span = z.infer<typeof spanSchema>;

/** A source may part its paragraphs by single line ends: then it is one paragraph from end to end. */
export const longestPassage = 200_000;

/** Verbatim text of the source: `text` stands `offset` UTF-16 units into paragraph `paragraph`. */
export const passageSchema = z.strictObject({
  id: localId,
  paragraph: z.int().min(1),
  offset: z.int().min(0),
  text: z.string().min(1).max(longestPassage),
  /** The page on which the paragraph begins, where the source has pages. */
  page: z.int().min(1).optional(),
  /**
   * What a page has around its article ("Advertisement", a comment form). It is kept so that a complete
   * document holds every paragraph, and left out of searches, answers and counts.
   */
  furniture: z.literal(true).optional(),
});

export type Passage = z.infer<typeof passageSchema>;
