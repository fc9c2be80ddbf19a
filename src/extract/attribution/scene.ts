import type { Article } from '#extract/article.ts';
import { findCues } from '#extract/cues/find-cues.ts';
import type { Party } from '#extract/extraction.ts';
import type { Piece } from '#extract/quotations/find-pieces.ts';
import { findMentions } from './find-mentions.ts';
import { findLinks, type Links } from './links.ts';
import { type Outline, outlineOf } from './outline.ts';
import { type PieceView, viewPiece } from './piece-view.ts';
import { isPlausible } from './plausible.ts';
import { wordKind } from './word-kind.ts';

/** Sums over the units before each, so that what lies between two of them is known at once. */
type Sums = Int32Array;

/** An article as attribution sees it. */
export type Scene = {
  article: Article;
  outline: Outline;
  links: Links;
  /** What the head of each unit's mention is; null for what is no plausible source. */
  kinds: readonly (string | null)[];
  /** How often each name, by its last word, is the subject of a verb of speech. */
  speaking: ReadonlyMap<string, number>;
  pieces: readonly PieceView[];
  sums: { stops: Sums; paragraphs: Sums; quotations: Sums; verbs: Sums; cues: Sums; mentions: Sums };
};

/** Prepares the attribution of an article's pieces; linear in its length. */
export function sceneOf(article: Article, parties: readonly Party[], pieces: readonly Piece[]): Scene {
  const outline = outlineOf(article, findMentions(article, parties), findCues(article), pieces);
  const sum = (symbols: string): Sums => sumUnits(outline, symbols);
  const links = findLinks(outline.units);
  return {
    article,
    outline,
    links,
    kinds: outline.units.map((_, index) => kindOf(article, outline, links, index)),
    speaking: speakingNames(article, outline, links),
    pieces: pieces.map((piece, index) => viewPiece(article, outline, piece, outline.pieceUnits[index] ?? 0)),
    sums: {
      stops: sum('.'),
      paragraphs: sum('/'),
      quotations: sum('Q'),
      verbs: sum('SJV'),
      cues: sum('SA'),
      mentions: sum('NDP'),
    },
  };
}

function kindOf(article: Article, { units }: Outline, { links }: Links, index: number): string | null {
  const unit = units[index];
  if (!unit?.mention) return null;
  const kind = wordKind(article, unit.mention);
  return isPlausible(units, unit, kind, links.get(index) ?? []) ? kind : null;
}

function speakingNames({ tokens }: Article, { units }: Outline, { subjects }: Links): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [verb, subject] of subjects) {
    const mention = units[subject]?.mention;
    if (units[verb]?.symbol !== 'S' || mention?.kind !== 'name') continue;
    const form = tokens[mention.head]?.form ?? '';
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return counts;
}

function sumUnits({ units }: Outline, symbols: string): Sums {
  const sums = new Int32Array(units.length + 1);
  for (const [index, { symbol }] of units.entries()) {
    sums[index + 1] = (sums[index] ?? 0) + (symbols.includes(symbol) ? 1 : 0);
  }
  return sums;
}

/** How many units of a sort stand strictly between two. */
export function between(sums: Sums, one: number, other: number): number {
  const [low, high] = one < other ? [one, other] : [other, one];
  return low === high ? 0 : (sums[high] ?? 0) - (sums[low + 1] ?? 0);
}
