import { count } from '#text/counting.ts';
import { figureErrorKinds, listFigureErrors } from './figure-errors.ts';
import { measureFigures, type ReadSentence } from './figure-measures.ts';
import type { Measure } from './measures.ts';
import { countErrors, triple } from './report-lines.ts';

/** The measures of the figures found, as text; ends with a line break. */
export function reportFigures(sentences: readonly ReadSentence[]): string {
  const { counts, published, strict } = measureFigures(sentences);
  const lines = (measures: Readonly<Record<string, Measure>>) =>
    Object.entries(measures).map(([name, each]) => `  ${name.padEnd(36)} ${triple(each)}`);
  return [
    `${count(counts.sentences, 'sentence')}; quantities: ${counts.gold} marked, ${counts.found} found`,
    '',
    `${'as published'.padEnd(38)}     P     R    F1`,
    ...lines(published),
    `${'strict: each quantity once'.padEnd(38)}     P     R    F1`,
    ...lines(strict),
    '',
    'errors',
    ...countErrors(figureErrorKinds, listFigureErrors(sentences)),
    '',
  ].join('\n');
}
