import type { ClaimItem } from '#model/answer.ts';

/** A group of claims that are told together, gravest first. */
type Group = { told: string; holds(item: ClaimItem): boolean };

const of =
  (...verdicts: readonly ClaimItem['verdict'][]) =>
  ({ verdict }: ClaimItem) =>
    verdicts.includes(verdict);

/** The words are on record, but perhaps not of whoever the text gives them to. */
const isInDoubt = (item: ClaimItem): boolean =>
  of('same-words', 'exact')(item) &&
  item.claimedSpeaker !== null &&
  (item.speakerMatch === 'unclear' || item.speakerMatch === 'other');

const groups: readonly Group[] = [
  { told: 'misattributed', holds: of('misattributed') },
  { told: 'with a speaker in doubt', holds: isInDoubt },
  { told: 'altered', holds: (item) => of('altered')(item) && item.flags.length > 0 },
  { told: 'joined', holds: of('joined') },
  { told: 'altered', holds: of('altered') },
  { told: 'elided', holds: of('elided') },
  { told: 'not a quotation in the source', holds: of('unquoted') },
  { told: 'with several that fit', holds: of('ambiguous') },
  { told: 'not in this library', holds: of('not-in-library') },
  { told: 'in the same words', holds: of('same-words') },
  { told: 'exact', holds: of('exact') },
];

const place = (item: ClaimItem): number => groups.findIndex((group) => group.holds(item));

/** The gravest first; inside of a group in the order of the text. */
export function byGravity(items: readonly ClaimItem[]): ClaimItem[] {
  return items.toSorted((a, b) => place(a) - place(b) || a.claim.start - b.claim.start);
}

/** How many claims there are of each kind, in one or two sentences that begin with the gravest. */
export function countClaims(items: readonly ClaimItem[]): string {
  const misattributed = items.filter(of('misattributed')).length;
  const others = Map.groupBy(byGravity(items.filter((item) => !of('misattributed')(item))), toldOf);
  const counts = Array.from(others, ([told, { length }]) => `${length} ${told}`);
  return [
    ...(misattributed === 0 ? [] : [misattributedSentence(misattributed)]),
    ...(counts.length === 0 ? [] : [`${counts.join(', ')}.`]),
  ].join(' ');
}

const toldOf = (item: ClaimItem): string => groups[place(item)]?.told ?? '';

function misattributedSentence(number: number): string {
  return number === 1
    ? '1 quotation is on record from another person.'
    : `${number} quotations are on record from other people.`;
}
