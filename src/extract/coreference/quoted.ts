import type { Article } from '#extract/article.ts';
import type { Range } from '#extract/range.ts';

/** For each token, whether it stands inside of one of the ranges; linear in both. Ranges come in the order of the text. */
export function quotedTokens({ tokens }: Article, quoted: readonly Range[]): Uint8Array {
  const inside = new Uint8Array(tokens.length);
  let next = 0;
  for (const [index, { start }] of tokens.entries()) {
    while ((quoted[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    if ((quoted[next]?.start ?? Number.POSITIVE_INFINITY) <= start) inside[index] = 1;
  }
  return inside;
}
