import type { Gender } from '#extract/parties/known-party.ts';
import { genderOfHonorific } from '#extract/parties/lexicon/titles.ts';
import type { Candidate } from '#extract/parties/names/candidate.ts';
import type { Cluster } from './cluster.ts';
import { genderOf } from './gender.ts';
import { countBefore, nearRelative } from './near-relatives.ts';

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
  if (fitting.length === 1) return fitting[0] ?? null;
  const titled = withTitle(fitting, candidate);
  if (titled.length === 1) return titled[0] ?? null;
  return bearer(titled.length > 0 ? titled : fitting, candidate);
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
 * means the only one named so far, or one who is named far oftener than the others.
 */
function bearer(namesakes: readonly Cluster[], candidate: Candidate): Cluster | null {
  const before = (cluster: Cluster): number =>
    countBefore(cluster.full, candidate.start) + countBefore(cluster.short, candidate.start);
  const near = namesakes.map((cluster) => nearRelative(cluster, candidate));
  if (near.includes('speaking')) return null;
  const met = namesakes.filter((cluster, index) => near[index] !== 'far' && before(cluster) > 0);
  if (met.length <= 1) return met[0] ?? null;
  const [first, second] = [...met].sort((a, b) => before(b) - before(a));
  return first && second && before(first) >= dominance * before(second) ? first : null;
}
