import type { Article, Token } from '#extract/article.ts';
import type { Party } from '#extract/extraction.ts';
import type { MentionIndex, NameMention } from '#extract/parties/mention-index.ts';
import type { Range } from '#extract/range.ts';

/** More words than describe a name before it: "the Harbour Trust's former deputy director". */
const longest = 12;
/** "TD", "QC" behind a name. */
const honour = /^\p{Lu}{2,4}$/u;
const describing = new Set(['NOUN', 'ADJ', 'PROPN', 'NUM', 'PART', 'DET']);
const possessives = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your']);

/**
 * The name that a mention is about: "Jane Doe" in "Holm's adviser Jane Doe, head of the Trust", and none
 * in "a spokesman for Holm" or "the Holm campaign".
 */
export function namedWithin<P extends Pick<Party, 'roles'>>(
  { tokens }: Article,
  names: MentionIndex<P>,
  tokenAt: ReadonlyMap<number, number>,
  mention: Range,
): NameMention<P> | null {
  for (const name of names.within(mention)) {
    const first = tokenAt.get(name.start);
    if (first === undefined || name.start < mention.start) return name;
    if (isTitled(name, mention)) return name;
    if (isInsideAnother(tokens, first, mention.start)) return null;
    if (!isOwnerOrPart(tokens, first, name, mention.end)) return name;
  }
  return null;
}

/** "Chief Inspectorate of Harbours Jane Doe": what stands before the name is its bearer's role. */
const isTitled = <P extends Pick<Party, 'roles'>>(
  { start, parties }: NameMention<P>,
  mention: Range,
): boolean =>
  parties.some(({ roles }) => roles.some((role) => role.start >= mention.start && role.end === start - 1));

/** "a spokesman for the Trust", "a paper that cites Holm": something else is what the mention is about. */
function isInsideAnother(tokens: readonly Token[], first: number, floor: number): boolean {
  let at = first - 1;
  while (at > first - longest && isDescribing(tokens[at])) at--;
  const before = tokens[at];
  return before !== undefined && before.start >= floor && (before.tag === 'ADP' || before.tag === 'VERB');
}

const isDescribing = (token: Token | undefined): boolean =>
  token !== undefined && (describing.has(token.tag) || possessives.has(token.form) || token.text === '-');

/** "Holm's spokesman", "the Holm campaign". */
function isOwnerOrPart(tokens: readonly Token[], first: number, name: Range, limit: number): boolean {
  let after = first;
  while ((tokens[after]?.end ?? Number.POSITIVE_INFINITY) <= name.end) after++;
  const next = tokens[after];
  if (!next || next.start >= limit) return false;
  if (next.end === limit && honour.test(next.text)) return false;
  if (next.start < name.end || next.form === "'s" || next.form === "'" || next.text === '-') return true;
  return next.tag === 'NOUN' || next.tag === 'PROPN' || next.tag === 'ADJ';
}
