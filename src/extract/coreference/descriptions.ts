import type { Token } from '#extract/article.ts';
import type { Gender } from '#extract/parties/known-party.ts';
import { genderOfRoleNoun, isKinNoun, isRoleNoun } from '#extract/parties/lexicon/role-nouns.ts';

/** "the retired harbour master": tokens `from` to `to` (exclusive), `noun` folded is what they are about. */
export type Description = {
  from: number;
  to: number;
  noun: string;
  gender: Gender | null;
  /** "the" points to somebody known, "a" and "my" bring somebody in. */
  isDefinite: boolean;
  /** Says so little, or of so many, that it is nobody's in particular: "the woman", "the officer". */
  isVague: boolean;
};

const definite = new Set(['the', 'this', 'that']);
const indefinite = new Set(['a', 'an', 'one', 'another', 'my', 'his', 'her', 'their', 'our', 'its', 'your']);
const vague = new Set(
  `adviser advisor agent aide ambassador assistant attorney citizen colleague consultant critic detective
  doctor driver employee expert farmer firefighter friend guard head host investigator instructor interviewer
  journalist judge lawyer leader man member moderator mom mother father neighbor neighbour nurse officer official
  organiser organizer owner parent partner police policeman prisoner prosecutor reporter researcher resident soldier source
  spokesman spokesperson spokeswoman staff student supporter survivor teacher victim visitor volunteer voter witness
  woman worker boy girl guy lad lady couple patient player presenter strategist analyst person`.split(/\s+/),
);
const middle = new Set(['NOUN', 'ADJ', 'PROPN', 'NUM', 'VERB']);
const longest = 9;

/** The description that begins at a token; null where none does, or where a name follows it. */
export function descriptionAt(tokens: readonly Token[], from: number, limit: number): Description | null {
  const first = tokens[from]?.form ?? '';
  if (!definite.has(first) && !indefinite.has(first)) return null;
  let head = -1;
  let at = from + 1;
  for (; at < Math.min(limit, from + longest); at++) {
    const token = tokens[at];
    if (!token) break;
    if (isHuman(token)) head = at;
    else if (head >= 0 && token.tag !== 'NOUN') break;
    else if (!middle.has(token.tag) && token.text !== '-') break;
    else if (head >= 0 && token.tag === 'NOUN') head = -1;
  }
  const noun = tokens[head]?.form ?? '';
  if (head < 0 || tokens[head + 1]?.tag === 'PROPN' || tokens[head + 1]?.form === "'s") return null;
  return {
    from,
    to: head + 1,
    noun,
    gender: genderOfRoleNoun(noun),
    isDefinite: definite.has(first),
    isVague: vague.has(noun) || isKinNoun(noun),
  };
}

function isHuman({ form, tag }: Token): boolean {
  return (tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ') && isRoleNoun(form);
}
