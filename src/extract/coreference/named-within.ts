import type { Article } from '#extract/article.ts';
import type { MentionIndex, NameMention } from '#extract/parties/mention-index.ts';
import type { Range } from '#extract/range.ts';

/**
 * The name that a mention is about: "Jane Doe" in "Holm's adviser Jane Doe, head of the Trust", and none
 * in "a spokesman for Holm" or "the Holm campaign".
 */
export function namedWithin<P>(
  { tokens }: Article,
  names: MentionIndex<P>,
  tokenAt: ReadonlyMap<number, number>,
  mention: Range,
): NameMention<P> | null {
  for (const name of names.within(mention)) {
    const first = tokenAt.get(name.start);
    if (first === undefined || name.start < mention.start) return name;
    const before = tokens[first - 1];
    if (before && before.start >= mention.start && before.tag === 'ADP') return null;
    let after = first;
    while ((tokens[after]?.end ?? Number.POSITIVE_INFINITY) <= name.end) after++;
    const next = tokens[after];
    if (!next || next.start >= mention.end) return name;
    const owns = next.form === "'s" || next.text === '’' || next.text === "'" || next.start < name.end;
    if (!owns && next.tag !== 'NOUN' && next.tag !== 'PROPN' && next.tag !== 'ADJ' && next.text !== '-')
      return name;
  }
  return null;
}
