import type { Archive } from '#search/archive.ts';
import { wordsOf } from '#search/holdings.ts';
import { splitTerms } from '#search/terms.ts';

const WORDS = 7;
const TELLING = 3;

/** Wordings that find a quotation with a named speaker: the beginning of the first fitting one. */
export function exampleWording(archive: Archive): readonly string[] {
  for (const holding of archive.holdings) {
    for (const { spans, speaker } of holding.document.quotations) {
      const [span] = spans;
      if (!span || speaker?.kind !== 'named') continue;
      const terms = splitTerms(wordsOf(holding, span)).slice(0, WORDS);
      if (terms.filter((term) => !term.common).length < TELLING) continue;
      const last = terms.at(-1);
      return [`quote: ${wordsOf(holding, span).slice(0, last?.end)}`];
    }
  }
  return [];
}

/** A number as a document writes it, and the words for what another one counts. */
export function exampleTopics(archive: Archive): readonly string[] {
  const entries = archive.figures.all(() => true).map(({ entry }) => entry);
  const percentage = entries.find(({ figure }) => figure.unit === '%');
  const counted = entries.find(({ figure }) => figure.unit !== '%' && figure.value !== null);
  const examples = [
    ...(counted ? [`topic: ${counted.figure.counts}`] : []),
    ...(percentage ? [`topic: ${wordsOf(percentage.holding, percentage.figure.at)}`] : []),
  ];
  return examples;
}

/** The name of whoever is quoted most, and the whole library. */
export function exampleSources(archive: Archive): readonly string[] {
  const quoted = archive.speakers.all.find(({ named, quotations }) => named && quotations.length > 0);
  return quoted ? [`query: ${quoted.name}`, ''] : [''];
}
