import { count } from '#text/counting.ts';
import type { JudgedArticle } from './judge-article.ts';
import type { Measure } from './measures.ts';
import { listQuoteErrors, quoteErrorKinds } from './quote-errors.ts';
import { groupQuotes } from './quote-groups.ts';
import { measureQuotes, type QuoteMeasures } from './quote-measures.ts';
import { countErrors, percent, triple } from './report-lines.ts';
import { measureStatements } from './statement-measures.ts';

/** The measures of the quotations and statements found, as text; ends with a line break. */
export function reportQuotes(articles: readonly JudgedArticle[]): string {
  const loose = measureQuotes(articles.flatMap((article) => article.loose));
  const judgements = articles.flatMap((article) => article.strict);
  const strict = measureQuotes(judgements);
  const { gold, nameable, found, attributed } = strict.counts;
  return [
    `${count(articles.length, 'article')}; quotations: ${gold} marked (${nameable} by somebody whose name is known), ` +
      `${found} found (${attributed} with a speaker)`,
    '',
    `${'words alike by'.padEnd(38)}   30 %                 80 %`,
    `${''.padEnd(38)}     P     R    F1       P     R    F1`,
    ...compareMeasures(loose, strict),
    '',
    ...reportGroups(judgements),
    'errors (80 %)',
    ...countErrors(quoteErrorKinds, listQuoteErrors(judgements)),
    '',
    ...reportStatements(articles),
  ].join('\n');
}

function compareMeasures(loose: QuoteMeasures, strict: QuoteMeasures): string[] {
  const line = (name: string, show: (measures: QuoteMeasures) => string) =>
    `  ${name.padEnd(36)} ${show(loose)}   ${show(strict)}`;
  const all = (name: string, choose: (measures: QuoteMeasures) => Measure) =>
    line(name, (measures) => triple(choose(measures)));
  const one = (name: string, choose: (measures: QuoteMeasures) => number) =>
    line(name, (measures) => percent(choose(measures)).padStart(17));
  return [
    all('span', ({ spans }) => spans),
    all('end to end', ({ endToEnd }) => endToEnd),
    all('end to end, named', ({ endToEndNamed }) => endToEndNamed),
    one('speaker right, by name or mention', ({ speaker }) => speaker),
    one('speaker right, by name', ({ name }) => name),
    one('wrong name on a right quotation', ({ wrongName }) => wrongName),
  ];
}

function reportGroups(judgements: readonly JudgedArticle['strict'][number][]): string[] {
  return groupQuotes(judgements).flatMap(({ by, groups }) => [
    `${`by ${by} (80 %)`.padEnd(38)} marked  found  speaker  name (of those known)`,
    ...groups.map(({ name, gold, found, rightSpeaker, nameable, rightName }) => {
      const rates = `${percent(found / gold)}    ${percent(rightSpeaker / gold)}`;
      const named = nameable === 0 ? '    -' : percent(rightName / nameable);
      return `  ${name.padEnd(36)} ${String(gold).padStart(6)}  ${rates} ${named} (${nameable})`;
    }),
    '',
  ]);
}

function reportStatements(articles: readonly JudgedArticle[]): string[] {
  const judgements = articles.flatMap(({ statements }) => statements);
  const kinds = { all: judgements, speech: judgements.filter(({ speech }) => speech !== false) };
  return [
    `${'statements (50 %)'.padEnd(38)} marked  found      P     R    F1   speaker  end-to-end F1`,
    ...Object.entries(kinds).map(([name, each]) => {
      const { counts, spans, speaker, endToEnd } = measureStatements(each);
      const numbers = [counts.gold, counts.found].map((number) => String(number).padStart(6)).join(' ');
      return `  ${name.padEnd(36)} ${numbers}  ${triple(spans)}     ${percent(speaker)}   ${percent(endToEnd.f1)}`;
    }),
    '',
  ];
}
