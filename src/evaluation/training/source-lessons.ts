import type { GoldArticle, GoldQuote, GoldSource } from '#evaluation/quote-gold.ts';
import { readArticle } from '#extract/article.ts';
import { createIdentifier, type Identifier } from '#extract/attribution/identify.ts';
import type { Mention } from '#extract/attribution/mention.ts';
import type { Previous } from '#extract/attribution/mention-features.ts';
import type { PieceView } from '#extract/attribution/piece-view.ts';
import { type Proposal, proposeSources } from '#extract/attribution/ranker.ts';
import { type Scene, sceneOf } from '#extract/attribution/scene.ts';
import { sureSource } from '#extract/attribution/sure-source.ts';
import { createResolver } from '#extract/coreference/resolver.ts';
import { findParties } from '#extract/parties/find-parties.ts';
import { findPieces } from '#extract/quotations/find-pieces.ts';
import type { Range } from '#extract/range.ts';

/** A piece of a gold article, and what people marked there; null where they marked no quotation. */
export type GoldPiece = { view: PieceView; quote: GoldQuote | null; source: GoldSource | null };

/** An article ready to learn from. */
export type Lesson = { scene: Scene; identifier: Identifier; pieces: readonly GoldPiece[] };

/** A choice to learn: the proposals, and which of them are right. */
export type Example = { proposals: readonly Proposal[]; right: readonly boolean[] };

/** Reads a gold article as the product does, and lays its pieces beside those that people marked. */
export function prepareLesson(gold: GoldArticle): Lesson {
  const article = readArticle(gold.text);
  const parties = findParties(article);
  const found = findPieces(article);
  const scene = sceneOf(article, parties, found);
  const quoted = found.map(({ outer }) => outer);
  const identifier = createIdentifier(scene, createResolver(article, parties, quoted));
  const pieces = scene.pieces.map((view): GoldPiece => {
    const quote = gold.quotes.find((each) => isSame(each, view.piece)) ?? null;
    const source = quote && (gold.attributions[quote.attribution]?.source ?? null);
    return { view, quote, source };
  });
  return { scene, identifier, pieces };
}

/** Whether two stretches share most of their text. */
function isSame(one: Range, other: Range): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared * 2 > Math.max(one.end, other.end) - Math.min(one.start, other.start);
}

/** The choices of an article, each as it stands if those before it were made rightly. */
export function examplesOf({ scene, pieces }: Lesson): Example[] {
  let previous: Previous | null = null;
  const examples: Example[] = [];
  for (const { view, source } of pieces) {
    const sure = sureSource(scene, view);
    if (sure !== null) {
      previous = { view, source: sure };
      continue;
    }
    const proposals = proposeSources(scene, view, previous);
    const right = proposals.map(({ unit }) => isRight(scene, unit, source));
    // A source out of reach teaches nothing.
    if (right.includes(true)) examples.push({ proposals, right });
    const chosen: Proposal | undefined = proposals[right.indexOf(true)];
    previous = { view, source: chosen?.unit ?? null };
  }
  return examples;
}

/** Whether a proposal is what people marked: its mention holds the head of the source, or nobody is given. */
export function isRight(scene: Scene, unit: number | null, source: GoldSource | null): boolean {
  const mention = unit === null ? null : (scene.outline.units[unit]?.mention ?? null);
  if (!mention || !source) return !mention && !source;
  return heads(source).some((head) => holds(mention, head));
}

const holds = ({ start, end }: Mention, head: Range): boolean => start < head.end && end >= head.end;

/** Before a name that says of whom the source is: "an adviser to Nora Lindqvist". */
const ofSomebody = /\b(?:of|for|to|from|with|in|at|by) (?:the )?$/;

/** Where the words of a source stand that say who it is: its names, or the noun of a description. */
function heads({ spans, text, type, names, head }: GoldSource): Range[] {
  const [start, end] = spans[0] ?? [0, 0];
  const noun = head ?? text;
  const own = names.filter((name) => !ofSomebody.test(text.slice(0, Math.max(0, text.indexOf(name)))));
  const keys = type === 'name' && own.length > 0 ? own : [noun];
  const found = keys.flatMap((key) => {
    const at = text.indexOf(key);
    return at < 0 ? [] : [{ start: start + at, end: start + at + key.length }];
  });
  return found.length > 0 ? found : [{ start, end }];
}
