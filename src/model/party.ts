import { z } from 'zod';
import { localId, spanSchema } from './span.ts';

/** What people and organisations share: a name as the source writes it, and every role it gives. */
const party = {
  id: localId,
  name: z.string().min(1).max(120),
  /** Other forms of the name in the same source, such as a surname with a title. */
  alsoCalled: z.array(z.string().min(1).max(120)),
  /** Where the source names them. */
  named: spanSchema,
  roles: z.array(spanSchema),
};

export const personSchema = z.strictObject(party);

export const organisationSchema = z.strictObject({
  ...party,
  /** An outlet (newspaper, programme) to which words were said makes a quotation second-hand. */
  kind: z.enum(['organisation', 'report', 'outlet']),
});

export type Person = z.infer<typeof personSchema>;
export type Organisation = z.infer<typeof organisationSchema>;

/**
 * Who is meant. `named` points to a person or organisation of the same document: `stated` where the
 * name stands beside the words, `inferred` where it is taken from `mention` ("he") or from an
 * earlier paragraph. `unnamed` keeps the source's own description and is never joined to anybody.
 */
export const referenceSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('named'),
    party: localId,
    basis: z.enum(['stated', 'inferred']),
    mention: spanSchema.nullable(),
  }),
  z.strictObject({ kind: z.literal('unnamed'), description: spanSchema }),
]);

export type Reference = z.infer<typeof referenceSchema>;
