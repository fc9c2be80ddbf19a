import { chanceFor, choose } from '#evaluation/chance.ts';
import type { Answer, ClaimItem } from '#model/answer.ts';
import { foldForm } from '#text/words.ts';
import { cut } from './changes/change.ts';
import { listWords } from './concordance.ts';
import { drawMany, placeOf } from './draw.ts';
import type { Field } from './field.ts';
import { holdsWords, type Judgement } from './judge.ts';
import type { Place } from './quoted.ts';
import { writeOut } from './tokens.ts';

/** Words of the library with the name of somebody to whom they are given: the `speaker` on record or another. */
export type Claimed = {
  kind: string;
  asked: string;
  original: string;
  place: Place;
  speaker: string;
  claimed: string;
};

/** Draws so many true words with the right speaker's name, or with another's who did not say them. */
export function drawClaimed(
  field: Field,
  kind: string,
  right: boolean,
  seed: number,
  number: number,
): Claimed[] {
  const chance = chanceFor(seed, kind);
  const spoken = field.quoted.filter(
    ({ speaker, tokens }) => speaker !== null && field.speakers.includes(speaker) && tokens.length >= 8,
  );
  return drawMany(number, () => {
    const quoted = choose(chance, spoken);
    const stretch = quoted && cut(chance, quoted.tokens, { fewest: 8, most: 14 });
    const claimed = right ? quoted?.speaker : choose(chance, field.speakers);
    if (!stretch || !claimed || quoted.speaker === null) return null;
    const asked = writeOut(stretch);
    // In a text, a mark among the words would end the quotation.
    if (/["“”]/.test(asked)) return null;
    if (!right && (isSameName(claimed, quoted.speaker) || hasSaid(field, claimed, asked))) return null;
    return { kind, asked, original: asked, place: placeOf(quoted), speaker: quoted.speaker, claimed };
  });
}

/** A sentence as a newspaper would print such a claim. */
export function claimIn({ asked, claimed }: Claimed): string {
  return `“${asked},” ${claimed} said.`;
}

/** Right where no quotation is shown as the claimed speaker's: with these words noticed, with others misnamed. */
export function judgeWrongSpeaker({ original, claimed }: Claimed, answer: Answer): Judgement {
  const theirs = answer.items.filter(
    (item) => item.type === 'quote' && item.speaker !== null && isSameName(item.speaker.name, claimed),
  );
  const holding = theirs.some((item) => item.type === 'quote' && holdsWords(item, original));
  return { ...unjudged, grade: !holding, misnamed: answer.outcome !== 'nothing' && theirs.length > 0 };
}

/** Right where the words come first with the right name. */
export function judgeRightSpeaker({ original, speaker }: Claimed, answer: Answer): Judgement {
  const first = answer.items[0];
  const found = first?.type === 'quote' && holdsWords(first, original);
  const named = first?.type === 'quote' && first.speaker !== null ? first.speaker.name : null;
  return {
    ...unjudged,
    found,
    grade: found && named !== null && isSameName(named, speaker),
    misnamed: named !== null && !isSameName(named, speaker),
  };
}

/** Right where the first claim of a text is called misattributed, and the record names who said it. */
export function judgeWrongClaim(claimed: Claimed, answer: Answer): Judgement {
  const claim = firstClaim(answer);
  const record = claim?.record;
  const found = record?.type === 'quote' && holdsWords(record, claimed.original);
  const named = record?.type === 'quote' && record.speaker !== null ? record.speaker.name : null;
  const rightly = found && named !== null && isSameName(named, claimed.speaker);
  return {
    ...unjudged,
    found,
    grade: claim?.verdict === 'misattributed' && rightly,
    misnamed: named !== null && isSameName(named, claimed.claimed),
  };
}

/** Right where the first claim of a text is not called misattributed; an alarm where it is. */
export function judgeRightClaim(claimed: Claimed, answer: Answer): Judgement {
  const claim = firstClaim(answer);
  const record = claim?.record;
  const found = record?.type === 'quote' && holdsWords(record, claimed.original);
  return {
    ...unjudged,
    found,
    // The comma before the closing mark is the newspaper's, so that either is right.
    grade: found && (claim?.verdict === 'exact' || claim?.verdict === 'same-words'),
    alarm: claim?.verdict === 'misattributed',
  };
}

const unjudged: Judgement = {
  found: null,
  grade: null,
  diff: null,
  flags: null,
  alarm: null,
  misnamed: null,
};

function firstClaim({ items }: Answer): ClaimItem | undefined {
  const first = items[0];
  return first?.type === 'claim' ? first : undefined;
}

/** People who may be the same: their last names are. */
function isSameName(one: string, other: string): boolean {
  return lastName(one) === lastName(other);
}

function lastName(name: string): string {
  return foldForm(name.split(/\s+/).at(-1) ?? name);
}

/** Whether a person of such a last name is on record with these words in any document. */
function hasSaid({ quoted }: Field, name: string, words: string): boolean {
  const theirs = quoted.filter(({ speaker }) => speaker !== null && isSameName(speaker, name));
  return listWords(theirs.map(({ tokens }) => writeOut(tokens))).holds(words);
}
