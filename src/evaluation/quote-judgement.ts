import type { FoundWords } from './found-words.ts';
import { pair } from './pairing.ts';
import type { GoldArticle } from './quote-gold.ts';
import { type FoundPiece, type GoldPiece, listPieces } from './quote-pieces.ts';
import { isNamed, isOneOf, isRightSpeaker, namesOf } from './same-speaker.ts';
import { likeness, sharedWords, wordCount } from './word-index.ts';

/** A marked stretch, a found one, or a pair of them. */
export type QuoteJudgement = {
  article: GoldArticle;
  gold: GoldPiece | null;
  found: FoundPiece | null;
  /** The found speaker carries a name. */
  named: boolean;
  /** The gold tells the speaker's name. */
  nameable: boolean;
  /** A pair with the right name, or with the mention that the gold gives. */
  rightSpeaker: boolean;
  /** A pair with the right name. */
  rightName: boolean;
};

/** Share of an unpaired stretch that must lie in an optional one to be passed over. */
const passedOver = 0.5;

/** Pairs what was found with what people marked, from a likeness of the words on, and judges all of it. */
export function judgeQuotes(
  article: GoldArticle,
  quotations: readonly FoundWords[],
  least: number,
): QuoteJudgement[] {
  const { gold, optional, found } = listPieces(article, quotations);
  const { foundOf, goldOf } = pair(gold, found, (one, other) => {
    const alike = likeness(one.words, other.words);
    return alike >= least ? alike : null;
  });
  const isOptional = ({ words }: FoundPiece) =>
    optional.some((each) => sharedWords(each.words, words) >= passedOver * wordCount(words));
  const marked = gold.map((piece, index) => judge(article, piece, found[foundOf.get(index) ?? -1] ?? null));
  const extra = found.filter((piece, index) => !goldOf.has(index) && !isOptional(piece));
  return [...marked, ...extra.map((piece) => judge(article, null, piece))];
}

function judge(article: GoldArticle, gold: GoldPiece | null, found: FoundPiece | null): QuoteJudgement {
  const source = gold?.attribution.source ?? null;
  const names = namesOf(source);
  const isPair = gold !== null && found !== null;
  return {
    article,
    gold,
    found,
    named: found !== null && isNamed(found.speaker),
    nameable: names !== null,
    rightSpeaker: isPair && isRightSpeaker(found.speaker, source),
    rightName: isPair && names !== null && isOneOf(found.speaker, names),
  };
}
