import { between, chanceFor, choose } from '#evaluation/chance.ts';
import type { Answer, QuoteItem } from '#model/answer.ts';
import { drawMany, placeOf } from './draw.ts';
import type { Field } from './field.ts';
import { holdsWords, type Judgement, judgeComparison } from './judge.ts';
import type { Place, Quoted } from './quoted.ts';
import { writeOut } from './tokens.ts';

/** The end of one quotation and the beginning of another, as if somebody had said them in one breath. */
export type Joined = {
  kind: string;
  asked: string;
  original: readonly [string, string];
  place: readonly Place[];
};

const piece = { fewest: 5, most: 8 };

/** Draws so many pairs of quotations of different paragraphs. */
export function drawJoined(field: Field, seed: number, number: number): Joined[] {
  const kind = 'two quotations joined';
  const chance = chanceFor(seed, kind);
  const long = field.quoted.filter(({ tokens }) => tokens.length >= piece.fewest);
  return drawMany(number, () => {
    const [one, other] = [choose(chance, long), choose(chance, long)];
    if (!one || !other || isSamePlace(one, other)) return null;
    const [last, first] = [
      between(chance, piece.fewest, piece.most),
      between(chance, piece.fewest, piece.most),
    ];
    const original = [writeOut(one.tokens.slice(-last)), writeOut(other.tokens.slice(0, first))] as const;
    const asked = original.join(' ');
    if (field.library.holds(asked)) return null;
    return { kind, asked, original, place: [placeOf(one), placeOf(other)] };
  });
}

/**
 * Found where the first two items hold a piece each; the grade is right where each is compared with its own
 * piece, as exact; `misnamed` where somebody is given the whole as an altered quotation.
 */
export function judgeJoined({ original }: Joined, answer: Answer): Judgement {
  const quotes = answer.items.filter((item) => item.type === 'quote');
  const altered = quotes.filter(
    ({ speaker, comparison }) => speaker !== null && comparison?.grade === 'altered',
  );
  const [one, other] = [pieceIn(quotes.slice(0, 2), original[0]), pieceIn(quotes.slice(0, 2), original[1])];
  const apart = one !== undefined && other !== undefined && one !== other && altered.length === 0;
  const judged = original.map((words, index) =>
    judgeComparison(
      { asked: words, original: words, grades: ['exact'], flags: [[]], touched: { asked: 0, original: 0 } },
      (apart ? [one, other][index]?.comparison : null) ?? null,
    ),
  );
  return {
    found: apart,
    grade: judged.every(({ grade }) => grade),
    diff: judged.every(({ diff }) => diff),
    flags: judged.every(({ flags }) => flags),
    alarm: quotes.some(({ comparison }) => (comparison?.flags.length ?? 0) > 0),
    misnamed: answer.outcome !== 'nothing' && altered.length > 0,
  };
}

function pieceIn(quotes: readonly QuoteItem[], words: string): QuoteItem | undefined {
  return quotes.find((quote) => holdsWords(quote, words));
}

function isSamePlace(one: Quoted, other: Quoted): boolean {
  return one.document === other.document && one.paragraph === other.paragraph;
}
