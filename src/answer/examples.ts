import type { Archive } from '#search/archive.ts';
import { wordsOf } from '#search/holdings.ts';
import { splitTerms, type Term } from '#search/terms.ts';
import { readTopic } from '#search/topic.ts';

/** A shorter quotation is no good example of remembering roughly. */
const FEWEST_WORDS = 8;
const MOST_WORDS = 12;

/** Words that say how something is measured, and nothing of what it is. */
const measures = new Set(
  `second seconds minute minutes hour hours day days week weeks month months year years decade decades night
  nights time times age old next percent percentage share rate point points unit units per mile miles metre
  metres meter meters foot feet inch inches kilometre kilometres kilometer kilometers centimetre centimetres
  ton tons tonne tonnes litre litres liter liters pound pounds dollar dollars euro euros shilling shillings
  rupee rupees stone stones % £ $ €`.split(/\s+/),
);

/** Options of a command that find something. */
type Example = Readonly<Record<string, string>>;

/** The shortest quotation whose speaker stands beside it, as one would remember it. */
export function exampleWording(archive: Archive): readonly Example[] {
  let shortest: { words: string; terms: readonly Term[] } | null = null;
  for (const words of statedWords(archive)) {
    const terms = splitTerms(words);
    if (terms.length < FEWEST_WORDS || (shortest && shortest.terms.length <= terms.length)) continue;
    shortest = { words, terms };
    if (terms.length === FEWEST_WORDS) break;
  }
  if (!shortest) return [];
  return [{ quote: shortest.words.slice(0, shortest.terms.slice(0, MOST_WORDS).at(-1)?.end) }];
}

/** The first parts of all quotations whose speaker is named beside them. */
function* statedWords({ holdings }: Archive): Generator<string> {
  for (const holding of holdings) {
    for (const { spans, speaker } of holding.document.quotations) {
      const [first] = spans;
      if (first && speaker?.kind === 'named' && speaker.basis === 'stated') yield wordsOf(holding, first);
    }
  }
}

/** A number as a document writes it, and the words for what another one counts. */
export function exampleTopics(archive: Archive): readonly Example[] {
  const entries = archive.figures.all(() => true).map(({ entry }) => entry);
  const percentage = entries.find(({ figure }) => figure.unit === '%');
  const counted = entries.filter(({ figure }) => figure.unit !== '%' && figure.value !== null);
  const things = counted.filter(({ figure }) => figure.counts.includes(figure.unit));
  const topic = tellingCounts([...things, ...counted].map(({ figure }) => figure.counts));
  return [
    ...(topic === undefined ? [] : [{ topic }]),
    ...(percentage ? [{ topic: wordsOf(percentage.holding, percentage.figure.at) }] : []),
  ];
}

/** The first that somebody could ask about: more than one word that tells something, or at least one. */
function tellingCounts(all: readonly string[]): string | undefined {
  let single: string | undefined;
  for (const counts of all) {
    const telling = readTopic(counts).terms.filter(({ form }) => !measures.has(form)).length;
    if (telling > 1) return counts;
    if (telling === 1) single ??= counts;
  }
  return single;
}

/** The name of whoever is quoted most, and the whole library. */
export function exampleSources(archive: Archive): readonly Example[] {
  const quoted = archive.speakers.all.find(({ named, quotations }) => named && quotations.length > 0);
  return quoted ? [{ query: quoted.name }, {}] : [{}];
}
