import { existsSync } from 'node:fs';
import { z } from 'zod';
import { readGoldFile } from './gold-file.ts';

/** Offsets are UTF-16 units of the article's text, the end exclusive. */
const offsets = z.tuple([z.int().min(0), z.int().min(0)]);
const words = z.object({ spans: z.array(offsets), text: z.string() });
const kind = z.enum(['direct', 'indirect', 'mixed']);

/** Who is given as the speaker: a name, a description ("a spokesman") or a pronoun. */
const source = words.extend({
  type: z.enum(['name', 'nominal', 'pronoun']),
  head: z.string().nullish(),
  /** The names that stand in the source. */
  names: z.array(z.string()),
});

const attribution = z.object({ source: source.nullable(), cue: words.nullable(), content: words, kind });

const quote = z
  .object({
    start: z.int().min(0),
    end: z.int().min(0),
    text: z.string(),
    /** Which of the attributions it belongs to, from 0. */
    attribution: z.int().min(0),
    kind,
    /** Finding it is neither rewarded nor punished. */
    optional: z.boolean(),
  })
  .refine(({ start, end }) => start < end, 'must end after its start');

const articleSchema = z
  .object({
    id: z.string().min(1),
    text: z.string(),
    attributions: z.array(attribution),
    quotes: z.array(quote),
  })
  .refine(
    ({ attributions, quotes }) => quotes.every((each) => each.attribution < attributions.length),
    'a quotation names an attribution that is not there',
  );

const referentSchema = z.object({
  id: z.string().min(1),
  attribution: z.int().min(0),
  referent: z.union([z.string(), z.array(z.string())]),
});

export type GoldQuote = z.infer<typeof quote>;
/** `referents` are the names whom a pronoun or a description stands for, where people could tell. */
export type GoldSource = z.infer<typeof source> & { referents: readonly string[] };
export type GoldAttribution = Omit<z.infer<typeof attribution>, 'source'> & { source: GoldSource | null };
export type GoldArticle = Omit<z.infer<typeof articleSchema>, 'attributions'> & {
  attributions: readonly GoldAttribution[];
};

/** Marks of "cannot be told" and "is nobody". */
const noReferent: readonly string[] = ['?', '-'];

/**
 * Reads articles whose quotations and speakers people have marked. Referents come from their own file;
 * without one, from FILE.referents.jsonl where it stands beside FILE.jsonl. Throws a `GoldFileError`.
 */
export function readQuoteGold(file: string, referentsFile: string | null): GoldArticle[] {
  const beside = file.replace(/\.jsonl$/, '.referents.jsonl');
  const chosen = referentsFile ?? (beside !== file && existsSync(beside) ? beside : null);
  const referents = chosen === null ? new Map<string, string[]>() : readReferents(chosen);
  return readGoldFile(file, articleSchema).map((article) => ({
    ...article,
    attributions: article.attributions.map((each, index) => ({
      ...each,
      source: each.source && { ...each.source, referents: referents.get(`${article.id}#${index}`) ?? [] },
    })),
  }));
}

function readReferents(file: string): Map<string, string[]> {
  const lines = readGoldFile(file, referentSchema);
  return new Map(
    lines.map(({ id, attribution: index, referent }) => [
      `${id}#${index}`,
      [referent].flat().filter((name) => !noReferent.includes(name)),
    ]),
  );
}
