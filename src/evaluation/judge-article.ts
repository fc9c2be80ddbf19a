import type { FoundWords } from './found-words.ts';
import type { GoldArticle } from './quote-gold.ts';
import { judgeQuotes, type QuoteJudgement } from './quote-judgement.ts';
import { judgeStatements, type StatementJudgement } from './statement-measures.ts';

/** Shares of words from which on a found stretch is the marked one. */
const alike = { loose: 0.3, strict: 0.8 } as const;

/** What was found in an article, judged. */
export type JudgedArticle = {
  loose: readonly QuoteJudgement[];
  strict: readonly QuoteJudgement[];
  statements: readonly StatementJudgement[];
};

type Found = { quotations: readonly FoundWords[]; statements: readonly FoundWords[] };

/** Holds what an extraction found against what people marked in the same article. */
export function judgeArticle(article: GoldArticle, found: Found): JudgedArticle {
  return {
    loose: judgeQuotes(article, found.quotations, alike.loose),
    strict: judgeQuotes(article, found.quotations, alike.strict),
    statements: judgeStatements(article, found.statements),
  };
}
