import { figureItem } from '#answer/figure-item.ts';
import type { ClaimedFigure, ClaimItem } from '#model/answer.ts';
import type { Figure } from '#model/figure.ts';
import type { Archive } from '#search/archive.ts';
import { wordsOf } from '#search/holdings.ts';
import { foldForm } from '#text/words.ts';
import type { FigureClaim } from './claims.ts';
import { type Counted, countedFigures } from './counted-figures.ts';
import { agreesWithNumber, agreesWithoutNumber, isMeasure, readCounting } from './same-count.ts';

type Found = Pick<ClaimItem, 'verdict' | 'flags' | 'record'>;

/** So many figures that count something alike are held against one of a text. */
const mostCompared = 2000;

/**
 * Says what a figure of a text is worth. `exact` needs the number, what it counts and its qualifier; with
 * another qualifier or another number for the same thing it is `altered`, and of doubtful ones nothing is
 * said but that they are not in this library.
 */
export function judgeFigure(archive: Archive, text: string, claim: FigureClaim): Found {
  const { figure, sentence } = claim;
  const figures = countedFigures(archive);
  const counting = readCounting(figure.counts, figure.unit, text.slice(sentence.start, sentence.end));
  const same = figures
    .withNumber(figure)
    .slice(0, mostCompared)
    .filter(
      (counted) =>
        haveOneUnit(figure, counted) && agreesWithNumber(counting, counted, figures, isDistinct(figure)),
    );
  const whole = same.find(({ match }) => isSameLimit(figure, match.entry)) ?? same[0];
  if (whole) {
    const verdict = isSameLimit(figure, whole.match.entry) ? 'exact' : 'altered';
    return { verdict, flags: [], record: figureItem(whole.match) };
  }
  // Of two shares in one sentence, each might be held against the other's record.
  const other = figures
    .counting(counting.counts)
    .slice(0, mostCompared)
    .find(
      (counted) =>
        claim.isAlone && haveOneUnit(figure, counted) && agreesWithoutNumber(counting, counted, figures),
    );
  return other
    ? { verdict: 'altered', flags: ['number'], record: figureItem(other.match) }
    : { verdict: 'not-in-library', flags: [], record: null };
}

/** A number of three digits or more that differ from 0 hardly stands in two contexts. */
function isDistinct({ value }: ClaimedFigure): boolean {
  return [value ?? 0].flat().some((number) => digitsOf(number) > 2);
}

/** How many digits a number has between its first and its last that are not 0. */
function digitsOf(number: number): number {
  return Math.abs(number).toExponential().split('e')[0]?.replace('.', '').length ?? 0;
}

/** Money is no share, and a share no number of things. */
function haveOneUnit({ unit }: ClaimedFigure, { match }: Counted): boolean {
  const onRecord = match.entry.figure.unit;
  if (isShare(unit) || isShare(onRecord)) return isShare(unit) && isShare(onRecord);
  if (isMeasure(unit) && isMeasure(onRecord)) return unit === onRecord || [unit, onRecord].includes('number');
  return !isMoney(unit) && !isMoney(onRecord);
}

const isShare = (unit: string): boolean => unit === '%' || unit === 'share';
const isMoney = (unit: string): boolean => /^\p{Sc}/u.test(unit);

/** "More than 40" is not 40; "nearly" may be read as "about" or as "less than", and is the same word. */
function isSameLimit(
  claimed: ClaimedFigure,
  { holding, figure }: { holding: Parameters<typeof wordsOf>[0]; figure: Figure },
): boolean {
  const onRecord = figure.qualifier && wordsOf(holding, figure.qualifier);
  if (claimed.qualifier !== null && onRecord !== null && foldForm(claimed.qualifier) === foldForm(onRecord))
    return true;
  return claimed.sense === figure.sense;
}
