import { z } from 'zod';
import { figureSchema } from './figure.ts';
import { organisationSchema, personSchema } from './party.ts';
import { quotationSchema } from './quotation.ts';
import { passageSchema } from './span.ts';
import { statementSchema } from './statement.ts';

/** Our own words, with the paragraphs that they rest on. */
const pointSchema = z.strictObject({
  text: z.string().min(1).max(600),
  paragraphs: z.array(z.int().min(1)).min(1),
});

/** A date as far as the source states it; a missing year stays missing. */
const statedDateSchema = z.strictObject({
  asWritten: z.string().min(1).max(60),
  year: z.int().nullable(),
  month: z.int().min(1).max(12).nullable(),
  day: z.int().min(1).max(31).nullable(),
});

/** Identifier of a document: a readable slug, also its file's name. */
const documentId = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be a slug of lower-case letters, digits and hyphens');

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits');

const httpsUrl = z.url({ protocol: /^https$/ }).max(500);

/** One structured summary: what a source says, who says it, and the spans that prove it. */
export const documentSchema = z.strictObject({
  id: documentId,
  kind: z.string().min(1).max(40),
  title: z.string().min(1).max(300),
  publisher: z.string().min(1).max(120).nullable(),
  byline: z.string().min(1).max(120).nullable(),
  date: statedDateSchema.nullable(),
  url: httpsUrl.nullable(),
  language: z.string().regex(/^[a-z]{2}(?:-[A-Z]{2})?$/, 'must be a language such as en or en-GB'),
  contentNote: z.string().min(1).max(200).nullable(),
  source: z.strictObject({
    file: z.string().min(1).max(200),
    sha256,
    /** Earlier versions of the file that this document took the place of, oldest first. */
    earlier: z.array(sha256).default([]),
  }),
  /** True where all paragraphs of the source are kept, false where only selected words are. */
  complete: z.boolean(),
  /** Null where nobody has written one: a document then shows how its source begins. */
  abstract: pointSchema.nullable(),
  keyPoints: z.array(pointSchema),
  passages: z.array(passageSchema),
  people: z.array(personSchema),
  organisations: z.array(organisationSchema),
  quotations: z.array(quotationSchema),
  statements: z.array(statementSchema).default([]),
  figures: z.array(figureSchema),
});

export type Document = z.infer<typeof documentSchema>;
