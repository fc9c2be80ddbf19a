import type { Article } from '#extract/article.ts';
import type { Kind } from '#extract/parties/kinds/witness.ts';
import type { KnownParty } from '#extract/parties/known-party.ts';
import { genderOfFirstName, isFirstName } from '#extract/parties/lexicon/first-names.ts';
import { genderOfHonorific } from '#extract/parties/lexicon/titles.ts';
import type { Candidate } from '#extract/parties/names/candidate.ts';
import type { NameWord } from '#extract/parties/names/name-word.ts';
import { findRoles } from '#extract/parties/roles/find-roles.ts';
import type { Range } from '#extract/range.ts';
import type { Cluster } from './cluster.ts';
import { genderOf } from './gender.ts';
import { outletExtent } from './outlet-extent.ts';

/** What is told of the bearer of a name, from all the places where it stands. */
export function partyOf(article: Article, cluster: Cluster): KnownParty {
  const { doubtful, kind } = cluster;
  const candidates = [...cluster.full, ...cluster.short].sort((a, b) => a.start - b.start);
  const roles = kind === 'person' ? findRoles(article, candidates) : [];
  const named = nameIn(article, fullest(candidates), kind);
  return {
    kind: kind === 'none' ? 'organisation' : kind,
    name: article.text.slice(named.start, named.end),
    named,
    mentions: candidates.map((candidate) => placeOf(article, candidate, kind)),
    doubtful: doubtful.map((candidate) => placeOf(article, candidate, kind)),
    roles,
    gender:
      kind === 'person'
        ? genderOf(
            candidates,
            roles.map(({ start, end }) => article.text.slice(start, end)),
          )
        : null,
  };
}

const placeOf = (article: Article, candidate: Candidate, kind: Kind): Range =>
  kind === 'outlet' ? outletExtent(article, candidate) : { start: candidate.start, end: candidate.end };

/**
 * The longest form; of "Crooked Jane Doe" and "Jane Doe" the one that begins with a first name, of "JANE
 * DOE" and "Jane Doe" the one in small letters.
 */
function fullest(candidates: readonly Candidate[]): Candidate | undefined {
  const fullness = ({ words, forms, suffix }: Candidate): number =>
    words.length * 3 +
    (suffix ? 2 : 0) +
    (words.length > 1 && isFirstName(forms[0] ?? '') ? 8 : 0) -
    (words.some(isShouted) ? 1 : 0);
  return candidates.reduce<Candidate | undefined>(
    (best, candidate) => (best && fullness(best) >= fullness(candidate) ? best : candidate),
    undefined,
  );
}

const isShouted = ({ text }: NameWord): boolean => text.length > 2 && text === text.toUpperCase();

/**
 * "Mr" is left out of a full name, but not of "Mr Holm", where it is all that is told, nor "Mrs" of "Mrs John
 * Holm", who is not John.
 */
function nameIn(article: Article, candidate: Candidate | undefined, kind: Kind): Range {
  if (!candidate) return { start: 0, end: 0 };
  if (kind !== 'person') return placeOf(article, candidate, kind);
  const isFull = candidate.words.length > 1 && !bearsOthersName(candidate);
  const start = isFull ? (candidate.words[0]?.start ?? candidate.start) : candidate.start;
  return { start, end: candidate.end };
}

function bearsOthersName({ honorific, forms }: Candidate): boolean {
  const [address, name] = [genderOfHonorific(honorific?.form ?? ''), genderOfFirstName(forms[0] ?? '')];
  return address !== null && name !== null && address !== name;
}
