import type { Extraction } from '#extract/extraction.ts';
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

/** Holds an extraction against what people marked in the same article. */
export function judgeArticle(article: GoldArticle, extraction: Extraction): JudgedArticle {
  return {
    loose: judgeQuotes(article, extraction, alike.loose),
    strict: judgeQuotes(article, extraction, alike.strict),
    statements: judgeStatements(article, extraction),
  };
}
