import type { ClaimedFigure } from '#model/answer.ts';
import type { Archive } from '#search/archive.ts';
import type { FigureMatch } from '#search/figure-groups.ts';
import { countedIn } from '#search/figure-records.ts';
import { wordsOf } from '#search/holdings.ts';
import { readTopic } from '#search/topic.ts';
import { isNumber } from '#text/numbers.ts';
import { foldForm } from '#text/words.ts';

type NumberAsWritten = Pick<ClaimedFigure, 'text' | 'value' | 'unit'>;

/** A figure of the library with the stems of what it counts. */
export type Counted = { match: FigureMatch; counts: ReadonlySet<string> };

/** The figures of a library by their number, and by what they count. */
export type CountedFigures = {
  /** Those of exactly this number; a part of the whole and its percentage are one. */
  withNumber(figure: NumberAsWritten): readonly Counted[];
  /** Those that count something with the most telling of these stems. */
  counting(stems: ReadonlySet<string>): readonly Counted[];
  /** How much a stem tells, from 0 to 1: what many figures count tells little. */
  weigh(stem: string): number;
};

/** A word that no figure counts tells something of the circumstances. */
const WEIGHT_OF_OTHERS = 0.7;

const known = new WeakMap<Archive, CountedFigures>();

/** Gathers the figures of an archive, once. */
export function countedFigures(archive: Archive): CountedFigures {
  const figures = known.get(archive) ?? gather(archive);
  known.set(archive, figures);
  return figures;
}

function gather(archive: Archive): CountedFigures {
  const all = archive.figures
    .all(() => true)
    .map((match): Counted => {
      return { match, counts: stemsOf(countedIn(match.entry.figure)) };
    });
  const byNumber = Map.groupBy(all, ({ match: { entry } }) => {
    const { holding, figure } = entry;
    return keyOf({ text: wordsOf(holding, figure.at), value: figure.value, unit: figure.unit });
  });
  const byStem = new Map<string, Counted[]>();
  for (const counted of all) {
    for (const stem of counted.counts) {
      const others = byStem.get(stem);
      if (others) others.push(counted);
      else byStem.set(stem, [counted]);
    }
  }
  const most = Math.log(1 + all.length) || 1;
  const weigh = (stem: string) => {
    const holders = byStem.get(stem)?.length;
    return holders === undefined ? WEIGHT_OF_OTHERS : Math.log(1 + all.length / holders) / most;
  };
  return {
    withNumber: (figure) => byNumber.get(keyOf(figure)) ?? [],
    counting(stems) {
      const [rarest] = [...stems].filter((stem) => byStem.has(stem)).sort((a, b) => weigh(b) - weigh(a));
      return rarest === undefined ? [] : (byStem.get(rarest) ?? []);
    },
    weigh,
  };
}

/** The telling words of a text without numbers, in stems. */
export function stemsOf(text: string): Set<string> {
  return new Set(
    readTopic(text)
      .terms.filter(({ form }) => !isNumber(form))
      .map(({ stem }) => stem),
  );
}

/** One in four is 25 %; a vague number such as "hundreds" is its words. */
function keyOf({ text, value, unit }: NumberAsWritten): string {
  if (value === null) return foldForm(text);
  const scale = unit === 'share' ? 100 : 1;
  return [value]
    .flat()
    .map((each) => Number((each * scale).toPrecision(9)))
    .sort((a, b) => a - b)
    .join('–');
}
