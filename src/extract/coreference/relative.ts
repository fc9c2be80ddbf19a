import type { Article, Token } from '#extract/article.ts';
import type { MentionIndex, NameMention } from '#extract/parties/mention-index.ts';

const ending = new Set(['.', '”', '"', ';']);
const comma = new Set([',', '—', '–']);
/** More words than stand between a name and its "who": ", the trust's director,". */
const longest = 16;

/** The name before "who": right before it, or before what is said of it between two commas. */
export function antecedent<P>(
  { tokens }: Article,
  names: MentionIndex<P>,
  who: number,
): NameMention<P> | null {
  const last = comma.has(tokens[who - 1]?.text ?? '') ? who - 2 : who - 1;
  for (let index = last; index > Math.max(0, who - longest); index--) {
    const text = tokens[index]?.text ?? '';
    if (ending.has(text)) break;
    if (comma.has(text) && isApposition(tokens[index + 1])) return names.at(tokens[index - 1]?.start ?? -1);
  }
  return names.at(tokens[last]?.start ?? -1);
}

const isApposition = (token: Token | undefined): boolean => token?.tag === 'DET' || token?.tag === 'NOUN';
