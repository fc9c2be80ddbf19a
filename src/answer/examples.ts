import type { Archive } from '#search/archive.ts';
import { wordsOf } from '#search/holdings.ts';
import { splitTerms } from '#search/terms.ts';

/** A shorter quotation is no good example of remembering roughly. */
const FEWEST_WORDS = 8;
const MOST_WORDS = 12;

/** Options of a command that find something. */
type Example = Readonly<Record<string, string>>;

/** The shortest quotation whose speaker stands beside it, as one would remember it. */
export function exampleWording(archive: Archive): readonly Example[] {
  const quoted = archive.holdings.flatMap((holding) =>
    holding.document.quotations.flatMap(({ spans: [span], speaker }) => {
      const stated = speaker?.kind === 'named' && speaker.basis === 'stated';
      const terms = span && stated ? splitTerms(wordsOf(holding, span)) : [];
      return span && terms.length >= FEWEST_WORDS ? [{ words: wordsOf(holding, span), terms }] : [];
    }),
  );
  const [shortest] = quoted.toSorted((a, b) => a.terms.length - b.terms.length);
  if (!shortest) return [];
  return [{ quote: shortest.words.slice(0, shortest.terms.slice(0, MOST_WORDS).at(-1)?.end) }];
}

/** A number as a document writes it, and the words for what another one counts. */
export function exampleTopics(archive: Archive): readonly Example[] {
  const entries = archive.figures.all(() => true).map(({ entry }) => entry);
  const percentage = entries.find(({ figure }) => figure.unit === '%');
  const counted = entries.find(({ figure }) => figure.unit !== '%' && figure.value !== null);
  return [
    ...(counted ? [{ topic: counted.figure.counts }] : []),
    ...(percentage ? [{ topic: wordsOf(percentage.holding, percentage.figure.at) }] : []),
  ];
}

/** The name of whoever is quoted most, and the whole library. */
export function exampleSources(archive: Archive): readonly Example[] {
  const quoted = archive.speakers.all.find(({ named, quotations }) => named && quotations.length > 0);
  return quoted ? [{ query: quoted.name }, {}] : [{}];
}
