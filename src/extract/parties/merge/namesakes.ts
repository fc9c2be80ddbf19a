import type { Gender } from '#extract/parties/known-party.ts';
import { genderOfHonorific } from '#extract/parties/lexicon/titles.ts';
import type { Candidate } from '#extract/parties/names/candidate.ts';
import type { Cluster } from './cluster.ts';
import { genderOf } from './gender.ts';
import { countBefore, isRelative, spokeJustBefore } from './near-relatives.ts';

/** So many times oftener must one of two namesakes be named for a bare surname to be taken for theirs. */
const dominance = 3;
/** Titles stand with the first places of a name. */
const places = 20;

/** Those namesakes whom the form of address does not exclude: "Mr Holm" is nobody who is known as a woman. */
export function addressable(
  { honorific, forms }: Candidate,
  namesakes: readonly Cluster[],
): readonly Cluster[] {
  const gender = honorific && forms.length === 1 ? genderOfHonorific(honorific.form) : null;
  if (!gender) return namesakes;
  return namesakes.filter((cluster) => cluster.kind !== 'person' || (known(cluster) ?? gender) === gender);
}

/** Which of several people of one surname a short form means; null where the text does not settle it. */
export function chooseNamesake(candidate: Candidate, namesakes: readonly Cluster[]): Cluster | null {
  const gender = candidate.honorific && genderOfHonorific(candidate.honorific.form);
  const fitting = gender ? ofGender(namesakes, gender) : namesakes;
  const [only, other] = fitting;
  if (only && !other) return only;
  const titled = withTitle(fitting, candidate);
  if (titled.length === 1) return titled[0] ?? null;
  if (fitting.some((cluster) => isRelative(cluster) && spokeJustBefore(cluster, candidate))) return null;
  const addressed = addressedSo(fitting, candidate);
  if (addressed.length === 1) return addressed[0] ?? null;
  return bearer(titled.length > 0 ? titled : fitting, candidate);
}

/** Of two brothers, "Mr Holm" is the one who was called so before. */
function addressedSo(namesakes: readonly Cluster[], { honorific }: Candidate): readonly Cluster[] {
  if (!honorific) return [];
  return namesakes.filter(({ full, short }) =>
    [...full.slice(0, places), ...short.slice(0, places)].some(
      (other) => other.honorific?.form === honorific.form,
    ),
  );
}

const known = ({ full, short }: Cluster): Gender | null =>
  genderOf([...full.slice(0, places), ...short.slice(0, places)]);

function ofGender(namesakes: readonly Cluster[], gender: Gender): readonly Cluster[] {
  const stated = namesakes.filter((cluster) => known(cluster) === gender);
  return stated.length > 0 ? stated : namesakes.filter((cluster) => known(cluster) === null);
}

function withTitle(namesakes: readonly Cluster[], candidate: Candidate): readonly Cluster[] {
  const title = candidate.title.at(-1)?.form;
  if (!title) return [];
  return namesakes.filter(({ full }) =>
    full.slice(0, places).some((other) => other.title.at(-1)?.form === title),
  );
}

/**
 * A text says the bare surname of whom it is mainly about, and gives namesakes their first names: it
 * means the only one named so far, or one who is named far oftener than the others. A relative brought in
 * by a first name keeps it, except that who has just spoken may be meant.
 */
function bearer(namesakes: readonly Cluster[], candidate: Candidate): Cluster | null {
  const before = (cluster: Cluster): number =>
    countBefore(cluster.full, candidate.start) + countBefore(cluster.short, candidate.start);
  const met = namesakes.filter((cluster) => before(cluster) > 0);
  const others = met.filter((cluster) => !isRelative(cluster));
  return mainlyMeant(others.length > 0 ? others : met, before);
}

function mainlyMeant(met: readonly Cluster[], before: (cluster: Cluster) => number): Cluster | null {
  if (met.length <= 1) return met[0] ?? null;
  const [first, second] = [...met].sort((a, b) => before(b) - before(a));
  return first && second && before(first) >= dominance * before(second) ? first : null;
}
