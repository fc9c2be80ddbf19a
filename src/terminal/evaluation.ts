import { listFigureErrors } from '#evaluation/figure-errors.ts';
import { readFigureGold } from '#evaluation/figure-gold.ts';
import { listQuantities } from '#evaluation/figure-predictions.ts';
import { reportFigures } from '#evaluation/figure-report.ts';
import { judgeArticle } from '#evaluation/judge-article.ts';
import { listQuoteErrors } from '#evaluation/quote-errors.ts';
import { readQuoteGold } from '#evaluation/quote-gold.ts';
import { reportQuotes } from '#evaluation/quote-report.ts';
import { extract } from '#extract/extract.ts';

/** What an evaluation tells: the measures, every error, and the texts that were read. */
export type Evaluation = { report: string; errors: readonly object[]; texts: readonly string[] };

/** Extracts the quotations of every article of a gold file and judges them. Throws a `GoldFileError`. */
export function evaluateQuotes(file: string, referentsFile: string | null): Evaluation {
  const gold = readQuoteGold(file, referentsFile);
  const judged = gold.map((article) => judgeArticle(article, extract(article.text)));
  return {
    report: reportQuotes(judged),
    errors: listQuoteErrors(judged.flatMap(({ strict }) => strict)),
    texts: gold.map(({ text }) => text),
  };
}

/** Extracts the figures of every sentence of a gold file and judges them. Throws a `GoldFileError`. */
export function evaluateFigures(file: string): Evaluation {
  const gold = readFigureGold(file);
  const read = gold.map((sentence) => ({
    gold: sentence,
    found: listQuantities(sentence.text, extract(sentence.text).figures),
  }));
  return { report: reportFigures(read), errors: listFigureErrors(read), texts: gold.map(({ text }) => text) };
}
