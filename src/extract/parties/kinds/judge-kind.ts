import type { Article } from '#extract/article.ts';
import type { Candidate } from '#extract/parties/names/candidate.ts';
import { ownWords } from './own-words.ts';
import type { Kind, Testimony, Witness } from './witness.ts';
import { wordsAfter } from './words-after.ts';
import { wordsBefore } from './words-before.ts';

const witnesses: readonly Witness[] = [ownWords, wordsBefore, wordsAfter];

/** Places of one name beyond this many add nothing that the others have not said. */
const mostPlaces = 40;
/** How strongly a name is doubted that may be any word. */
const doubt = 2;
const plural = /[rt]s$/u;
/** A name of which less is known than this is nobody's. */
const least: Readonly<Record<Kind, number>> = { person: 1.5, organisation: 3, outlet: 3, none: 0 };

/**
 * What a name is, by all of its places. Each reason counts once, however often it recurs, so that one
 * slip of the tagger is not made stronger by repetition. `known` is what is told from elsewhere.
 */
export function judgeKind(
  article: Article,
  candidates: readonly Candidate[],
  known: readonly Testimony[] = [],
): Kind {
  const reasons = new Map<string, { kind: Kind; weight: number }>();
  for (const { kind, weight, reason } of known) reasons.set(`${kind}: ${reason}`, { kind, weight });
  for (const candidate of candidates.slice(0, mostPlaces)) {
    for (const witness of witnesses) {
      for (const { kind, weight, reason } of witness(article, candidate))
        reasons.set(`${kind}: ${reason}`, { kind, weight });
    }
  }
  const scores: Record<Kind, number> = { person: 0, organisation: 0, outlet: 0, none: 0 };
  for (const { kind, weight } of reasons.values()) scores[kind] += weight;
  scores.none += doubtOf(article, candidates);
  const order: Kind[] = ['person', 'outlet', 'organisation', 'none'];
  const best = order.reduce((leader, kind) => (scores[kind] > scores[leader] ? kind : leader));
  return scores[best] < least[best] ? 'none' : best;
}

/** What speaks against a single word: that it stands small elsewhere, that it only ever opens sentences. */
function doubtOf(article: Article, candidates: readonly Candidate[]): number {
  const bare = candidates.filter(
    ({ forms, honorific, title }) => forms.length === 1 && !honorific && title.length === 0,
  );
  const small = bare.some(({ alsoSmall }) => alsoSmall) ? doubt : 0;
  if (bare.length < candidates.length || !bare.every(({ opening }) => opening)) return small;
  return small + (bare.some((candidate) => isNoun(article, candidate)) ? doubt : doubt / 2);
}

/** "Offenders", "Women": a word of the language, by the tagger or as the text uses it elsewhere. */
function isNoun({ tokens }: Article, { from, forms, alsoSmall }: Candidate): boolean {
  return tokens[from]?.tag !== 'PROPN' || alsoSmall || plural.test(forms[0] ?? '');
}
