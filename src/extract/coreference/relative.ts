import type { Article } from '#extract/article.ts';
import type { MentionIndex, NameMention } from '#extract/parties/mention-index.ts';

const comma = new Set([',', '—', '–']);
/** More words than stand between a name and its "who": ", the trust's director,". */
const longest = 16;

/** The name before "who": right before it, or before what is said of it between two commas. */
export function antecedent<P>(
  { tokens }: Article,
  names: MentionIndex<P>,
  who: number,
): NameMention<P> | null {
  let at = who - 1;
  if (comma.has(tokens[at]?.text ?? '')) at--;
  const near = names.at(tokens[at]?.start ?? -1);
  if (near) return near;
  for (let index = at; index > Math.max(0, who - longest); index--) {
    const text = tokens[index]?.text ?? '';
    if (text === '.' || text === '”' || text === '"') return null;
    if (comma.has(text)) return names.at(tokens[index - 1]?.start ?? -1);
  }
  return null;
}
