import type { Refiner } from './draft.ts';
import { readAge } from './refiners/ages.ts';
import { readChange } from './refiners/changes.ts';
import { readCountedNoun } from './refiners/counted-noun.ts';
import { readCounts } from './refiners/counts.ts';
import { readMeasure } from './refiners/measure.ts';
import { readMoney } from './refiners/money.ts';
import { readMultipleUnit } from './refiners/multiples.ts';
import { readMoneyAfter } from './refiners/old-money.ts';
import { readPeriod } from './refiners/periods.ts';
import { readPlace } from './refiners/places.ts';
import { weighPounds } from './refiners/pounds.ts';
import { readQualifier, shareQualifiers } from './refiners/qualifiers.ts';
import { joinRanges } from './refiners/ranges.ts';
import { shareUnits } from './refiners/shared-unit.ts';
import { rejectAdjectives } from './rejections/adjectives.ts';
import { rejectCodes } from './rejections/codes.ts';
import { rejectDates } from './rejections/dates.ts';
import { rejectIdioms } from './rejections/idioms.ts';
import { rejectInnerNumbers } from './rejections/inner-numbers.ts';
import { rejectLabels } from './rejections/labels.ts';
import { rejectNames } from './rejections/names.ts';
import { rejectOrdinals } from './rejections/ordinals.ts';
import { rejectPronouns } from './rejections/pronouns.ts';
import { rejectScores } from './rejections/scores.ts';
import { rejectTelephones } from './rejections/telephones.ts';
import { rejectClockTimes } from './rejections/times.ts';
import { rejectVotes } from './rejections/votes.ts';
import { rejectYears } from './rejections/years.ts';

/** In this order: what the number is of, what is no figure, and then what the words around it add. */
export const refiners: readonly Refiner[] = [
  readMoney,
  readMoneyAfter,
  readMultipleUnit,
  readMeasure,
  weighPounds,
  readAge,
  readCountedNoun,
  rejectOrdinals,
  rejectClockTimes,
  rejectDates,
  rejectYears,
  rejectTelephones,
  rejectCodes,
  rejectScores,
  rejectVotes,
  rejectAdjectives,
  rejectLabels,
  rejectNames,
  rejectInnerNumbers,
  joinRanges,
  shareUnits,
  rejectPronouns,
  rejectIdioms,
  readQualifier,
  shareQualifiers,
  readChange,
  readCounts,
  readPeriod,
  readPlace,
];
