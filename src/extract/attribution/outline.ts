import type { Article } from '#extract/article.ts';
import type { Cue } from '#extract/cues/cue.ts';
import type { Range } from '#extract/range.ts';
import { labelAt } from './label.ts';
import type { Mention } from './mention.ts';
import { isMistakenVerb } from './mistaken-verb.ts';
import { cueSymbol, endSymbols, mentionSymbol, tokenSymbol, type UnitSymbol } from './symbols.ts';

/** One mention, cue, verb, mark or quotation, with its first token. */
export type Unit = { symbol: UnitSymbol; token: number; mention: Mention | null; cue: Cue | null };

/** A text reduced to what matters for telling who speaks. */
export type Outline = {
  units: readonly Unit[];
  /** Where each piece stands among the units. */
  pieceUnits: readonly number[];
};

/**
 * Reduces an article to its outline. Mentions, cues and pieces are in the order of the text; a piece
 * inside another shares its unit. Linear in the article's length.
 */
export function outlineOf(
  article: Article,
  mentions: readonly Mention[],
  cues: readonly Cue[],
  pieces: readonly { outer: Range }[],
): Outline {
  const builder = new OutlineBuilder(article, mentions, cues, pieces);
  for (const [index, { from, to }] of article.paragraphs.entries()) {
    // A colon leads into the paragraph that follows.
    if (index > 0 && builder.units.at(-1)?.symbol !== ':') builder.add('/', from);
    let token = from;
    while (token < to) token = builder.read(token, to);
  }
  builder.addRest();
  builder.markReports();
  return builder;
}

/** Whether a reporting clause may begin behind a unit: a comma, or quoted words that end in one. */
const isSetOff = (unit: Unit | undefined): boolean => unit?.symbol === ',' || unit?.symbol === 'Q';

class OutlineBuilder implements Outline {
  readonly units: Unit[] = [];
  readonly pieceUnits: number[] = [];
  readonly #article: Article;
  readonly #mentions: ReadonlyMap<number, Mention>;
  readonly #cues: ReadonlyMap<number, Cue>;
  readonly #pieces: readonly { outer: Range }[];

  constructor(
    article: Article,
    mentions: readonly Mention[],
    cues: readonly Cue[],
    pieces: readonly { outer: Range }[],
  ) {
    this.#article = article;
    this.#mentions = new Map(mentions.map((mention) => [mention.from, mention]));
    this.#cues = new Map(cues.map((cue) => [cue.group, cue]));
    this.#pieces = pieces;
  }

  add(symbol: UnitSymbol, token: number, mention: Mention | null = null, cue: Cue | null = null): void {
    this.units.push({ symbol, token, mention, cue });
  }

  /** Takes what begins at a token, and returns the token behind it. */
  read(index: number, to: number): number {
    const { tokens } = this.#article;
    const token = tokens[index];
    if (!token) return to;
    const next = this.#pieces[this.pieceUnits.length];
    if (next && token.end > next.outer.start) return this.#readPiece(next.outer, index, to);
    const cue = this.#cues.get(index);
    if (cue) {
      this.add(cueSymbol(cue), index, null, cue);
      return Math.max(cue.to, index + 1);
    }
    if (isMistakenVerb(tokens, index)) {
      this.add('S', index);
      return index + 1;
    }
    const mention = this.#mentions.get(index);
    if (mention) {
      this.add(mentionSymbol(mention, tokens), index, mention);
      return mention.to;
    }
    const symbol = tokenSymbol(token, tokens[index + 1]);
    // "will have been": one verb, however many words.
    if (symbol && !(symbol === 'V' && this.units.at(-1)?.symbol === 'V')) this.add(symbol, index);
    return index + 1;
  }

  #readPiece(outer: Range, index: number, to: number): number {
    const { tokens } = this.#article;
    const label = labelAt(tokens, index, to);
    if (label) this.add('L', label.from, label);
    const unit = this.units.length;
    this.add('Q', index);
    for (
      let piece = this.#pieces[this.pieceUnits.length];
      piece;
      piece = this.#pieces[this.pieceUnits.length]
    ) {
      if (piece.outer !== outer && piece.outer.start >= outer.end) break;
      this.pieceUnits.push(unit);
    }
    let behind = index + 1;
    while (behind < to && (tokens[behind]?.start ?? 0) < outer.end) behind += 1;
    // In British style the comma or full stop stands behind the closing mark, in American style before it.
    const mark = tokens[behind];
    const isPunctuation = mark?.start === outer.end && (mark.text === ',' || mark.text === '.');
    return isPunctuation && behind < to ? behind + 1 : behind;
  }

  /** "…, the inspectors found." at the end of a sentence reports what stands before it, whatever the verb. */
  markReports(): void {
    for (const [index, unit] of this.units.entries()) {
      const [before, subject, behind] = [this.units[index - 2], this.units[index - 1], this.units[index + 1]];
      const isLast = !behind || endSymbols.has(behind.symbol);
      if (unit.symbol === 'J' && isLast && subject?.mention && isSetOff(before)) unit.symbol = 'S';
    }
  }

  /** Pieces behind the last token: a text can end in marks alone. */
  addRest(): void {
    while (this.pieceUnits.length < this.#pieces.length) {
      this.pieceUnits.push(this.units.length);
      this.add('Q', this.#article.tokens.length);
    }
  }
}
