import type { Article } from '#extract/article.ts';
import { isFirstName } from '#extract/parties/lexicon/first-names.ts';
import type { Candidate } from './candidate.ts';

/** "John and Mary Holm": John is a Holm too, though his name stands without it. */
export function withCouples({ tokens }: Article, candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((candidate, index) => {
    const next = candidates[index + 1];
    const surname = next?.forms.at(-1);
    if (!next || surname === undefined || !isFirstOfTwo(candidate, next)) return candidate;
    if (tokens[candidate.to]?.form !== 'and' || next.from !== candidate.to + 1) return candidate;
    return { ...candidate, forms: [...candidate.forms, surname] };
  });
}

const isFirstOfTwo = (one: Candidate, other: Candidate): boolean =>
  one.forms.length === 1 &&
  other.forms.length > 1 &&
  isFirstName(one.forms[0] ?? '') &&
  isFirstName(other.forms[0] ?? '');
